import type { Kit } from "./kit.ts";
import type { TextMemory } from "./text-survey.ts";

type Style = { readonly element: HTMLElement; readonly written: string | null };
type Remembering = { vigieTexts?: TextMemory; vigieStyles?: readonly Style[]; vigieSpacing?: CSSStyleSheet };

/**
 * Runs inside the page: letters twice as large, as the text zoom of Firefox makes them, with their line heights. Everything is measured before anything is
 * written, as sizes are inherited.
 */
export function enlargeTexts(_kit: Kit, _argument: null): void {
  const memory = globalThis as Remembering;
  const elements = (memory.vigieTexts?.roots ?? []).flatMap((root) => [...root.querySelectorAll<HTMLElement>("*")]);
  const own = elements.filter((element) => "style" in element && !element.closest("svg,head"));
  const sizes = own.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, written: element.getAttribute("style"), size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
  });
  for (const { element, size, line } of sizes) {
    element.style.setProperty("font-size", `${size * 2}px`, "important");
    if (Number.isFinite(line)) element.style.setProperty("line-height", `${line * 2}px`, "important");
  }
  memory.vigieStyles = sizes.map(({ element, written }) => ({ element, written }));
}

/** Runs inside the page: letters as large as before. */
export function reduceTexts(_kit: Kit, _argument: null): void {
  const memory = globalThis as Remembering;
  for (const { element, written } of memory.vigieStyles ?? []) {
    // Written first in any case: Chromium leaves an empty attribute behind where styles set by script are removed.
    element.setAttribute("style", written ?? "");
    if (written === null) element.removeAttribute("style");
  }
  delete memory.vigieStyles;
}

/** Runs inside the page: the spacing that WCAG 1.4.12 asks pages to bear, or the page's own again. */
export function spaceTexts(_kit: Kit, { spaced }: { readonly spaced: boolean }): void {
  const memory = globalThis as Remembering;
  const sheet = memory.vigieSpacing ?? new CSSStyleSheet();
  sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}");
  for (const root of memory.vigieTexts?.roots ?? []) {
    const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
    root.adoptedStyleSheets = spaced ? [...others, sheet] : others;
  }
  memory.vigieSpacing = sheet;
}
