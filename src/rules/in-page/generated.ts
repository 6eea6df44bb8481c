import type { Base } from "./base.ts";

/** Inside the page: what style sheets write. Sent as text: its parameter only. */
export function makeGenerated({ plain }: Base) {
  /** The words of a pseudo-element that is seen; nothing for icons, whose letters are names of drawings or belong to no alphabet. */
  const wordsOf = (element: Element, part: "::before" | "::after"): string => {
    const style = getComputedStyle(element, part);
    const { content, display, visibility, opacity, fontSize, color, fontFamily, textIndent, clipPath, width, height } = style;
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

  /** Words that a style sheet adds before and after what an element holds, where they can be seen; lower case, without accents. */
  const generatedWords = (element: Element): readonly string[] =>
    [wordsOf(element, "::before"), wordsOf(element, "::after")].filter((words) => words !== "");

  return { generatedWords };
}
