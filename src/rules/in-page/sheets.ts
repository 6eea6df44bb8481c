import type { Base } from "./base.ts";

/** Inside the page: what the style sheets say, where the browser lets them be read. Sent as text: its parameter only. */
export function makeSheets({ once, plain }: Base) {
  const rulesOf = (list: CSSRuleList): readonly CSSStyleRule[] =>
    [...list].flatMap((rule) => {
      const inner = (rule as CSSGroupingRule).cssRules;
      return [...(rule instanceof CSSStyleRule ? [rule] : []), ...(inner ? rulesOf(inner) : [])];
    });

  const readSheet = (sheet: CSSStyleSheet): readonly CSSStyleRule[] | null => {
    try {
      return rulesOf(sheet.cssRules);
    } catch {
      return null;
    }
  };

  /** Every style rule of the document; null when a sheet cannot be read or brings in others. */
  const sheets = (): readonly CSSStyleRule[] | null =>
    once("style rules", () => {
      const all = [...document.styleSheets, ...document.adoptedStyleSheets];
      const read = all.map(readSheet);
      const imports = all.some((sheet, place) => read[place] !== null && [...sheet.cssRules].some((rule) => rule instanceof CSSImportRule));
      return imports || read.includes(null) ? null : read.flatMap((rules) => rules ?? []);
    });

  const colourSelectors = (): readonly string[] =>
    once("selectors that set a colour", () =>
      (sheets() ?? []).flatMap(({ style, selectorText }) => (style.color === "" && style.getPropertyValue("all") === "" ? [] : [selectorText])),
    );

  const setsColour = (element: Element): boolean =>
    (element as HTMLElement).style?.color !== "" ||
    element.matches("font[color],[text]") ||
    colourSelectors().some((selector) => element.matches(selector));

  /** True when the colour of the element's text is set by its author, on it or on an element that holds it. */
  const isColourSet = (element: Element): boolean => {
    const known = once("elements whose colour is set", () => new WeakMap<Element, boolean>());
    const parent = element.parentElement;
    const set = known.get(element) ?? (setsColour(element) || (parent !== null && isColourSet(parent)));
    known.set(element, set);
    return set;
  };

  /** The words of a pseudo-element that is seen; nothing for icons, whose letters are names of drawings or belong to no alphabet. */
  const wordsOf = (element: Element, part: "::before" | "::after"): string => {
    const style = getComputedStyle(element, part);
    const { content } = style;
    if (!content.includes('"')) return "";
    const { display, visibility, opacity, fontSize, color, fontFamily, textIndent, clipPath, width, height } = style;
    // Addresses of pictures, and what stands for them after a stroke, are not shown.
    const shown = content.replace(/url\("(?:[^"\\]|\\.)*"\)/g, "").split(" / ")[0] ?? "";
    const words = plain([...shown.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join(" "));
    const isSeen =
      [display !== "none", visibility === "visible", opacity !== "0", clipPath === "none", Number.parseFloat(fontSize) >= 6].every(Boolean) &&
      Math.abs(Number.parseFloat(textIndent)) < 100 &&
      !/^rgba\(.*, 0\)$/.test(color) &&
      ![width, height].some((size) => Number.parseFloat(size) < 4);
    return isSeen && !/icon|symbol|awesome|glyph/i.test(fontFamily) && /\p{L}{4}/u.test(words) ? words : "";
  };

  /** Most pages have no such rule, and are not to pay for it; sheets of shadow roots are not among these. */
  const maySheetsWrite = (): boolean =>
    once("sheets may write words", () => sheets()?.some(({ style }) => /["'][^"']*\p{L}{4}|attr\(|var\(/u.test(style.content)) ?? true);

  /** Words that a style sheet adds before and after what an element holds, where they can be seen; lower case, without accents. */
  const generatedWords = (element: Element): readonly string[] =>
    element.getRootNode() === document && !maySheetsWrite()
      ? []
      : [wordsOf(element, "::before"), wordsOf(element, "::after")].filter((words) => words !== "");

  return { sheets, isColourSet, generatedWords };
}
