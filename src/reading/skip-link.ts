import type { FocusStop, KeyboardEvidence } from "../domain/keyboard-evidence.ts";

/** Skip links come first; a language choice or a banner may stand before them. */
const FIRST = 8;

/** "Aller au contenu", "Skip to main content", "Accéder directement à la navigation"… */
const skipping =
  /\b(aller|acc[ée]der|acc[èe]s|passer|sauter|skip|jump|go)\b.*\b(contenu|principal|content|main|texte)\b|^(contenu|content|contenu principal)$/i;

/** Controls among the first stops that lead to the main content, or say so. */
export const skipLinks = ({ stops }: Pick<KeyboardEvidence, "stops">): readonly FocusStop[] =>
  stops.slice(0, FIRST).filter(({ target, name, tag }) => (target ? target.main || skipping.test(name) : tag !== "input" && skipping.test(name)));

/** How many stops come before the first one in the main content; null where that cannot be told. */
export function beforeMain({ stops, main, end }: Pick<KeyboardEvidence, "stops" | "main" | "end">): number | null {
  if (!main) return null;
  const first = stops.findIndex(({ inMain }) => inMain);
  if (first >= 0) return first;
  return end === "left" ? stops.filter(({ landmark }) => landmark !== "footer").length : null;
}

/**
 * A menu before the content leads to other pages of the site, so the page is one of several; and nothing before the content is a control of which one would have to
 * try what it does.
 */
export function isOneOfSeveral({ stops, menu = 0 }: Pick<KeyboardEvidence, "stops" | "menu">, before: number): boolean {
  const first = stops.slice(0, before);
  const entries = first.filter(({ landmark }) => landmark === "nav");
  const pages = new Set(entries.filter(({ target }) => target === null).flatMap((stop) => sitePage.exec(hrefOf(stop))?.[0] ?? []));
  // One of two entries is another page; so is the only one that is a link, beside one that is not.
  const others = pages.size - (menu > entries.length ? 0 : 1);
  return menu > 1 && others > 0 && first.every(isPlainLink);
}

/** An address on the same site, without what only chooses how the page is shown. */
const sitePage = /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+/i;

/** A link to a page, or to a place of this page that is there. */
const isPlainLink = (stop: FocusStop): boolean =>
  stop.tag === "a" && !/\sonclick=/i.test(stop.html) && (stop.target ? stop.target.exists : /^(?!#|javascript:)./i.test(hrefOf(stop)));

const hrefOf = ({ html }: FocusStop): string => /^<[^>]*\shref="([^"]*)"/i.exec(html)?.[1] ?? "";
