import type { Kit } from "./kit.ts";

/**
 * What axe accuses and the RGAA may accept: links told "by colour only", frames out of the tab order, names without the words that are shown, and a page
 * whose `<html>` has no language.
 */
export type Accused = {
  readonly links: readonly string[];
  readonly frames: readonly string[];
  readonly names: readonly string[];
  readonly language: boolean;
};

/**
 * Runs inside the page: looks again where axe is known to be stricter or blinder than the RGAA.
 * - 10.6: a link is not told by its colour alone when an underline is drawn by other means than `text-decoration`
 *   (background image, border, shadow, pseudo-element), on the link or on what it holds (the DSFR does so).
 * - 7.3: a frame behind an open modal dialog is out of everybody's reach, whatever its tabindex; axe looks from inside the frame.
 * - 6.1.5, 11.9.2: words in blocks of their own are words apart; axe reads "Ma" above "demande" as one word.
 * - 8.3: the language may be given on every text or an ancestor of it, the title included, rather than on `<html>`.
 * Returns what is cleared, in the same shape.
 */
export function clearAccused(kit: Kit, { links, frames, names, language }: Accused): Accused {
  const drawn = (length: string): boolean => length !== "" && !/^0(px|%)?$/.test(length.trim());

  const hasDrawing = (style: CSSStyleDeclaration): boolean => {
    if (style.backgroundImage === "none") return false;
    return style.backgroundSize.split(",").some((layer) => {
      const [width = "auto", height = "auto"] = layer.trim().split(/\s+/);
      return drawn(width) && drawn(height);
    });
  };

  const hasLine = (style: CSSStyleDeclaration): boolean =>
    (style.borderBottomStyle !== "none" && Number.parseFloat(style.borderBottomWidth) > 0 && !/, 0\)$|^transparent$/.test(style.borderBottomColor)) ||
    style.textDecorationLine.includes("underline") ||
    style.boxShadow !== "none";

  const underlined = (element: Element): boolean => {
    const own = getComputedStyle(element);
    if (hasDrawing(own) || hasLine(own)) return true;
    return ["::before", "::after"].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (style.content === "none" || style.content === "normal" || style.display === "none") return false;
      return hasDrawing(style) || hasLine(style) || (drawn(style.height) && !/, 0\)$|^transparent$/.test(style.backgroundColor));
    });
  };

  const told = (selector: string): boolean => {
    const link = kit.resolve(selector);
    if (!link) return false;
    const text = kit.fold(link.textContent);
    // What holds the whole text of the link stands for the link.
    return [link, ...link.querySelectorAll("*")].some((part) => kit.fold(part.textContent) === text && underlined(part));
  };

  const isBehindModal = (selector: string): boolean => {
    const frame = kit.resolve(selector.split(" |> ")[0] ?? "");
    return frame !== null && document.querySelector("dialog:modal") !== null && frame.closest("dialog:modal") === null;
  };

  const wordsOf = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  const saysWhatIsShown = (selector: string): boolean => {
    const control = kit.resolve(selector);
    const shown = wordsOf((control as HTMLElement | null)?.innerText ?? "");
    const label = control?.getAttribute("aria-labelledby") ? "" : wordsOf(control?.getAttribute("aria-label") ?? "");
    return shown !== "" && ` ${label} `.includes(` ${shown} `);
  };

  /** Only XHTML gives its language by `xml:lang`; HTML ignores it. */
  const inXml = /xhtml/i.test(`${document.contentType} ${document.doctype?.publicId ?? ""}`);

  const hasLanguage = (element: Element | null): boolean => {
    for (let at = element; at; at = kit.parent(at))
      if ((at.getAttribute("lang") ?? (inXml ? at.getAttribute("xml:lang") : "") ?? "").trim()) return true;
    return false;
  };

  const everyTextHasLanguage = (): boolean => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let texts = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !kit.fold(node.textContent) || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(holder.tagName)) continue;
      if (!hasLanguage(holder)) return false;
      texts += 1;
    }
    return texts > 0;
  };

  return {
    links: links.filter(told),
    frames: frames.filter(isBehindModal),
    names: names.filter(saysWhatIsShown),
    language: language && everyTextHasLanguage(),
  };
}
