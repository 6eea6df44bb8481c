import type { DomEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: its title, visible text, headings and figures. `maxText` in characters. */
export function collectDom(kit: Kit, { maxText }: { readonly maxText: number }): Omit<DomEvidence, "snapshot"> {
  /** A page with fewer words (characters) may say what it has to say by its pictures, or in a field that nobody can fill in. */
  const few = 200;
  const shown = kit.runs().filter((run) => run.shown);
  const text = shown.map((run) => kit.fold(run.text)).join(" ");
  const silent =
    text === "" && kit.all("[aria-hidden=true]").some((element) => kit.visible(element) && kit.fold((element as HTMLElement).innerText) !== "");
  const pictured = (): string =>
    kit
      .all("img[alt],input[type=image][alt],[role=img][aria-label],svg text,textarea[readonly],textarea:disabled")
      .filter((element) => kit.visible(element))
      .map((element) => kit.fold(element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? element.textContent))
      .filter(Boolean)
      .join(" ")
      .slice(0, 5000);
  const besides = text.length < few ? pictured() : "";
  const isDrawn = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const unseen =
    text === "" && !silent && !kit.all("img,svg,canvas,video,audio,iframe,frame,object,embed,input,select,textarea,button,[role=img]").some(isDrawn);
  const rendered = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const count = (selector: string): number => kit.all(selector).filter(rendered).length;
  const meta = (name: string): string | null => document.querySelector(`meta[name="${name}" i]`)?.getAttribute("content") ?? null;
  const headingLevel = (element: Element): number => Number(element.getAttribute("aria-level") ?? (/^H([1-6])$/.exec(element.tagName)?.[1] || 2));
  const headings = kit
    .all("h1,h2,h3,h4,h5,h6,[role=heading]")
    .filter((element) => kit.exposed(element))
    .map((element) => ({ level: headingLevel(element), text: kit.fold(kit.content(element), 200), selector: kit.selector(element) }));
  return {
    url: location.href.slice(0, 10_000),
    title: kit.fold(document.title, 300),
    lang: document.documentElement.getAttribute("lang"),
    text: text.slice(0, maxText),
    ...(silent ? { silent } : {}),
    ...(unseen ? { unseen } : {}),
    ...(besides ? { besides } : {}),
    textCut: text.length > maxText,
    elements: kit.all("*").length,
    headings,
    counts: {
      img: count("img,area[href],input[type=image],[role=img]:not(svg)"),
      svg: kit.all("svg").filter((svg) => !svg.parentElement?.closest("svg") && rendered(svg)).length,
      canvas: count("canvas"),
      iframe: count("iframe,frame"),
      table: count("table,[role=table],[role=grid]"),
      form: count("form"),
      field: count(
        "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=textbox]:not(input),[role=combobox]:not(input,select)",
      ),
      // A sound or a film may play without being rendered: these are counted wherever they are.
      video: kit.all("video").length,
      audio: kit.all("audio").length,
      object: kit.all("object,embed").length,
      link: count("a[href],[role=link]"),
      button: count("button,input[type=submit],input[type=button],input[type=reset],input[type=image],[role=button],summary"),
      list: count("ul,ol,dl,[role=list]"),
    },
    viewport: meta("viewport"),
    generator: meta("generator"),
  };
}
