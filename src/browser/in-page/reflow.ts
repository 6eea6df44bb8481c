import type { ReflowWidth } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/**
 * Runs inside the page at one window size: how wide its content is, what sticks out, which targets are small. Content of two
 * dimensions (data tables, maps, films) may scroll (RGAA 10.11, special cases), as may what scrolls in a box of its own.
 */
export function measureReflow(kit: Kit, { max }: { readonly max: number }): ReflowWidth {
  const width = document.documentElement.clientWidth;
  const overflowOf = (element: Element | null): string => (element ? getComputedStyle(element).overflowX : "visible");
  const cannotScroll = [document.documentElement, kit.body()].some((root) => /hidden|clip/.test(overflowOf(root)));

  const excused = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== document.body && at !== document.documentElement; at = kit.parent(at)) {
      if (/^(VIDEO|CANVAS|IFRAME|OBJECT|EMBED)$/.test(at.tagName)) return true;
      // A table that lays the page out has neither headers nor caption.
      if (at.tagName === "TABLE" && at.querySelector("th,caption")) return true;
      if (at !== element && overflowOf(at) !== "visible") return true;
      if (getComputedStyle(at).position === "fixed") return true;
    }
    return false;
  };

  /**
   * Right edge of the element or of its own words, whichever is further: a long word may leave its box. Where the page cannot be
   * scrolled sideways, only words and controls are lost; a shape that goes over the edge is decoration.
   */
  const rightOf = (element: Element): number => {
    const texts = kit.childrenOf(element).filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    const wordsEnd = texts.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().right;
    });
    const words = overflowOf(element) === "visible" ? wordsEnd : [];
    const box = cannotScroll && !element.matches(kit.nativeControls) ? [] : [element.getBoundingClientRect().right];
    return [...words, ...box].reduce((furthest, right) => Math.max(furthest, right), 0) + window.scrollX;
  };

  /** Off the side of a page that cannot be scrolled there: a closed drawer, not lost content. */
  const parked = (element: Element): boolean => cannotScroll && element.getBoundingClientRect().left + window.scrollX >= width;

  const scrollWidth = document.scrollingElement?.scrollWidth ?? width;
  const own = cannotScroll || scrollWidth > width + 1 ? [...kit.body().querySelectorAll("*")] : [];
  const sticking = own.filter((element) => rightOf(element) > width + 1 && kit.visible(element) && !excused(element) && !parked(element));
  const culprits = new Set(sticking);
  const outermost = sticking.filter((element) => !element.parentElement || !culprits.has(element.parentElement));
  const overflowing = outermost
    .map((element) => ({ selector: kit.selector(element), right: Math.round(rightOf(element)), html: kit.markup(element) }))
    .sort((one, other) => other.right - one.right)
    .slice(0, max);

  type Box = { readonly element: Element; readonly width: number; readonly height: number; readonly x: number; readonly y: number };
  /** A field may be pressed by its label. */
  const boxOf = (element: Element): Box => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const largest = [element, ...labels].map((one) => one.getBoundingClientRect()).sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const rect = largest ?? element.getBoundingClientRect();
    return { element, width: rect.width, height: rect.height, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };
  /** A link in a sentence is as high as its line (WCAG 2.5.8, exception "inline"). */
  const inSentence = (element: Element): boolean => {
    if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
    const holder = kit.lineage(element).find((at) => kit.blockTags.has(at.tagName));
    return holder ? kit.fold(holder.textContent).length > kit.fold(element.textContent).length : false;
  };
  const least = 24;
  const boxes = kit
    .all(`${kit.nativeControls},[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem]`)
    .filter((element) => kit.visible(element) && !(element as HTMLButtonElement).disabled && !inSentence(element))
    .map(boxOf);
  /** A small target counts when a circle of 24 px on its centre meets another target or another small target's circle. */
  const crowded = (box: Box): boolean =>
    boxes.some((other) => {
      if (other.element === box.element || other.element.contains(box.element) || box.element.contains(other.element)) return false;
      const small = other.width < least || other.height < least;
      const apartX = Math.abs(box.x - other.x) - (small ? 0 : other.width / 2);
      const apartY = Math.abs(box.y - other.y) - (small ? 0 : other.height / 2);
      return Math.hypot(Math.max(0, apartX), Math.max(0, apartY)) < (small ? least : least / 2);
    });
  const smallBoxes = boxes.filter((box) => (box.width < least || box.height < least) && crowded(box));

  return {
    width,
    height: window.innerHeight,
    scrollWidth: cannotScroll && overflowing.length === 0 ? width : scrollWidth,
    overflowing,
    smallTargets: smallBoxes
      .slice(0, max)
      .map((box) => ({ selector: kit.selector(box.element), width: Math.round(box.width), height: Math.round(box.height) })),
    smallTargetCount: smallBoxes.length,
  };
}

/** Runs inside the page: `content` of its `<meta name="viewport">`, the last one when there are several (browsers do so). */
export function readViewport(_kit: Kit, _argument: null): string | null {
  return [...document.querySelectorAll("meta[name=viewport i]")].at(-1)?.getAttribute("content") ?? null;
}
