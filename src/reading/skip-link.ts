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
