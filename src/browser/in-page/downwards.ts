import type { LegibilityEvidence } from "../../domain/legibility.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page, in a window 256 CSS pixels high: does a page that is written downwards have to be scrolled down? Null when nothing is written so. */
export function readDownwards(kit: Kit, _argument: null): LegibilityEvidence["downwards"] {
  const modeOf = (element: Element): string => getComputedStyle(element).writingMode;
  const written = (element: Element): boolean =>
    kit.childrenOf(element).some(({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ""));
  const first = kit.all("body,body *").find((element) => modeOf(element) !== "horizontal-tb" && written(element) && kit.visible(element));
  if (!first) return null;
  const whole = modeOf(kit.body()) !== "horizontal-tb";
  const { scrollHeight, clientHeight } = document.documentElement;
  return { whole, scrolls: whole && scrollHeight > clientHeight + 1, selector: kit.selector(first), html: kit.markup(first) };
}
