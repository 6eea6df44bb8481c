import type { Base } from "./base.ts";

/** Inside the page: what the style sheets say, where the browser lets them be read. Sent as text: its parameter only. */
export function makeSheets({ once }: Base) {
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

  return { sheets, isColourSet };
}
