import type { Kit } from "./kit.ts";

/** A page of the site as a frame showed it. */
export type PageBehind = {
  /** Its main part, menus left out. A page that shows nothing and only leads on after a while says its title. */
  readonly words: string;
  /** The entry of a menu that the page says is itself, and all entries of that menu; null without one. */
  readonly place: { readonly here: string; readonly menu: string } | null;
};

/** Runs inside the page: what another page of the site says, read in a frame that can do nothing else. Null when it cannot be read. */
export async function readBehind(kit: Kit, { url, waitMs }: { readonly url: string; readonly waitMs: number }): Promise<PageBehind | null> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  frame.setAttribute("aria-hidden", "true");
  for (const [property, value] of Object.entries({ position: "fixed", left: "-3000px", top: "0", width: "1280px", height: "900px" }))
    frame.style.setProperty(property, value);
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const loaded = new Promise<void>((done) => frame.addEventListener("load", () => done(), { once: true }));
  frame.src = url;
  document.documentElement.append(frame);
  await Promise.race([loaded, pause(waitMs)]);
  await pause(200);

  const textOf = (element: Element | null | undefined): string => (element ? kit.fold((element as HTMLElement).innerText, 5000) : "");
  /** Menus are the same on many pages: they say nothing of this one, unless there is nothing else. */
  const wordsOf = (inside: Document): string => {
    const main = inside.querySelector("main,[role=main]") ?? inside.body;
    const whole = textOf(main);
    const menus = [...(main?.querySelectorAll("nav,[role=navigation]") ?? [])].map(textOf).filter((menu) => menu !== "");
    return menus.reduce((words, menu) => words.replace(menu, " "), whole).trim() || whole;
  };
  /** After a second or more the page is one of its own. */
  const isDelayed = (inside: Document): boolean =>
    [...inside.querySelectorAll("meta[http-equiv=refresh i]")].some((meta) => Number.parseFloat(meta.getAttribute("content") ?? "") >= 1);
  const placeOf = (inside: Document): PageBehind["place"] => {
    const entries = [...inside.querySelectorAll("nav [aria-current=page],[role=navigation] [aria-current=page]")].filter(
      (entry) => entry.getClientRects().length > 0 && textOf(entry) !== "",
    );
    const [entry] = entries;
    return entry && entries.length === 1 ? { here: textOf(entry), menu: textOf(entry.closest("nav,[role=navigation]")) } : null;
  };

  const inside = kit.frameDocument(frame);
  const ready = inside?.readyState === "complete" ? inside : null;
  const words = ready ? wordsOf(ready) || (isDelayed(ready) ? kit.fold(ready.title) : "") : "";
  const place = ready ? placeOf(ready) : null;
  frame.remove();
  return words === "" ? null : { words, place };
}
