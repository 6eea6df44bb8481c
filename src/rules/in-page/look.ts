import type { Base } from "./base.ts";

/** Inside the page: what tells a link from the text in which it stands. Sent as text: its parameter only. */
export function makeLook({ childrenOf, fold }: Base) {
  /** What the eye sees of letters: nothing else changes from one word to the next. */
  const lettering = (element: Element): string => {
    const { color, fontWeight, fontStyle, fontSize, fontFamily, fontVariantCaps, textTransform, letterSpacing } = getComputedStyle(element);
    return [color, fontWeight, fontStyle, fontSize, fontFamily, fontVariantCaps, textTransform, letterSpacing].join("|");
  };

  const isDrawn = (style: CSSStyleDeclaration): boolean =>
    [style.textDecorationLine !== "none", style.backgroundImage !== "none", style.boxShadow !== "none", style.outlineStyle !== "none"].includes(
      true,
    ) ||
    Number.parseFloat(style.borderBottomWidth) > 0 ||
    Number.parseFloat(style.borderTopWidth) > 0 ||
    !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);

  const hasDrawing = (element: Element): boolean =>
    isDrawn(getComputedStyle(element)) ||
    ["::before", "::after"].some((part) => !/^(none|normal)$/.test(getComputedStyle(element, part).content)) ||
    element.matches("img,svg,picture,canvas,video,button,i");

  /** The text in which an inline link stands, where there is more of it than of the link; null elsewhere. */
  const textAround = (link: Element): Element | null => {
    const holder = link.parentElement?.closest("p,li,td,dd,div,figcaption,blockquote");
    if (!holder || getComputedStyle(link).display !== "inline" || holder !== link.parentElement) return null;
    const own = childrenOf(holder)
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => fold(nodeValue));
    return own.join(" ").length > Math.max(20, fold(link.textContent).length) ? holder : null;
  };

  /** True when nothing at all that is seen tells the link from the text around: neither colour, nor weight, nor line, nor picture. */
  const isLostIn = (link: Element, text: Element): boolean => {
    const parts = [link, ...link.querySelectorAll("*")];
    return parts.every((part) => lettering(part) === lettering(text) && !hasDrawing(part));
  };

  return { textAround, isLostIn };
}
