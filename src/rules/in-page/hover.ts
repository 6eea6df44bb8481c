import type { Base } from "./base.ts";

/** Inside the page: content that style sheets show under the pointer alone. Sent as text: its parameter only. */
export function makeHover({ all, once }: Base) {
  const scripts = "script:not([type*=json],[type*=template]),[onmouseover],[onfocus],[onclick]";

  /** True when a script may do what no style sheet says. */
  const hasScript = (): boolean => once("any script", () => all(scripts).length > 0);

  const shows = ({ style }: CSSStyleRule): boolean =>
    (style.display !== "" && style.display !== "none") || style.visibility === "visible" || Number(style.opacity || "0") > 0;

  /** Selectors of what is shown under the pointer, without the pointer; null where other rules show something on focus too. */
  const hoverSelectors = (rules: readonly CSSStyleRule[]): readonly string[] => {
    const parts = rules.filter(shows).flatMap(({ selectorText }) => selectorText.split(","));
    const focused = parts.some((part) => /:focus|:target|:checked|\[open|\[aria-expanded/.test(part));
    return focused ? [] : parts.filter((part) => /:hover\s*[>+~ ]\s*\S/.test(part)).map((part) => part.replaceAll(/:hover/g, ""));
  };

  const matches = (element: Element, selector: string): boolean => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  };

  /** Elements that are not rendered now, hold a control, and are shown when the pointer is over something; `rules` are those of all style sheets. */
  const shownOnHover = (rules: readonly CSSStyleRule[]): readonly Element[] =>
    once("shown on hover", () => {
      const selectors = hoverSelectors(rules);
      if (selectors.length === 0) return [];
      return all("ul,ol,div,nav,section,p,dl,span")
        .map(({ actualNode }) => actualNode)
        .filter((element) => {
          const { display, visibility } = getComputedStyle(element);
          const hidden = display === "none" || visibility === "hidden";
          return hidden && element.querySelector("a[href],button,input,select,textarea") !== null && selectors.some((one) => matches(element, one));
        });
    });

  return { hasScript, shownOnHover };
}
