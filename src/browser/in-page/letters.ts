import type { PaleWords } from "../../domain/hover.ts";
import type { Kit } from "./kit.ts";

/** How well the words of an element can be read now, by its worst text. `ratio` after WCAG, `need` 3 or 4.5 by its size. */
export type Legibility = Omit<PaleWords, "state">;

/**
 * Runs inside the page: the contrast of the words of something that was hovered or focused, once its transitions are over. Null where it has no word, or
 * where pictures, transparency or effects make a contrast uncertain.
 */
export function readLetters(kit: Kit, { trigger }: { readonly trigger: number }): Legibility | null {
  type Memory = { readonly vigieHover?: { readonly triggers: readonly Element[] } };
  const owner = (globalThis as Memory).vigieHover?.triggers[trigger];
  if (!owner) return null;
  for (const change of owner.getAnimations({ subtree: true })) if (change instanceof CSSTransition) change.finish();

  const colourOf = (words: string): readonly number[] | null => {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(words);
    return parts ? parts.slice(1).map((part) => Number(part ?? 1)) : null;
  };
  const paintsOver = (element: Element): boolean =>
    ["::before", "::after"].some((part) => {
      const { content, backgroundColor, backgroundImage, boxShadow } = getComputedStyle(element, part);
      const isPainted = backgroundImage !== "none" || boxShadow !== "none" || colourOf(backgroundColor)?.[3] !== 0;
      return content !== "none" && content !== "normal" && isPainted;
    });
  /** What lies behind an element's words: a plain colour; null where it is not one. */
  const groundOf = (element: Element): readonly number[] | null => {
    for (let at: Element | null = element; at; at = kit.parent(at)) {
      const { backgroundColor, backgroundImage, boxShadow, opacity, filter, mixBlendMode } = getComputedStyle(at);
      const colour = colourOf(backgroundColor);
      const isPlain = [backgroundImage, filter].every((effect) => effect === "none") && opacity === "1" && mixBlendMode === "normal";
      if (!colour || !isPlain || /inset/.test(boxShadow) || paintsOver(at)) return null;
      if (colour[3] === 1) return colour;
      if (colour[3] !== 0) return null;
    }
    return [255, 255, 255, 1];
  };
  /** Something that does not hold the words lies where they are, and may be their ground. */
  const liesOn = (element: Element): boolean => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const others = document.elementsFromPoint(x + width / 2, y + height / 2).filter((one) => !one.contains(element) && !element.contains(one));
    return others.some((one) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      return one.matches("img,svg,svg *,video,canvas,iframe,object,embed") || backgroundImage !== "none" || colourOf(backgroundColor)?.[3] !== 0;
    });
  };
  const legibilityOf = (element: Element): Legibility | null => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const [letters, ground] = [colourOf(color), groundOf(element)];
    if (letters?.[3] !== 1 || !ground || textShadow !== "none" || liesOn(element)) return null;
    const [low = 0, high = 0] = [kit.luminance(letters), kit.luminance(ground)].sort((a, b) => a - b);
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.5 : 24);
    const ratio = Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    return { selector: kit.selector(element), html: kit.markup(element), ratio, need: isLarge ? 3 : 4.5 };
  };
  const hasWords = (element: Element): boolean =>
    kit.childrenOf(element).some((node) => node.nodeType === 3 && /[\p{L}\d]/u.test(node.nodeValue ?? ""));
  const read = [owner, ...owner.querySelectorAll("*")]
    .filter((element) => hasWords(element) && kit.visible(element) && !element.closest(":disabled,[aria-disabled=true],svg"))
    .slice(0, 20)
    .map(legibilityOf);
  if (read.length === 0 || read.includes(null)) return null;
  return read.reduce((worst, one) => (one && worst && one.ratio / one.need >= worst.ratio / worst.need ? worst : one));
}
