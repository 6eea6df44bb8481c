import type { LegibilityEvidence, TextLoss, TextLosses } from "../domain/legibility.ts";

/** Losses that are certain: what is cut, hidden or covered cannot be read. An ellipsis, or lines left out as a whole, may be meant so. */
const isGrave = ({ how }: TextLoss): boolean => how !== "shortened";

/** Texts cut, hidden or covered in a page enlarged as a whole, and not whole either when letters alone are; then those of which less is certain. */
export function lostAtBoth(letters: TextLosses, page: TextLosses): { readonly sure: readonly TextLoss[]; readonly unsure: readonly TextLoss[] } {
  const suffering = new Set(letters.losses.map(({ selector }) => selector));
  const sure = page.losses.filter((loss) => isGrave(loss) && suffering.has(loss.selector));
  const told = new Set(sure.map(({ selector }) => selector));
  const rest = [...letters.losses, ...page.losses].filter(({ selector, before }) => !before && !told.has(selector));
  return { sure, unsure: [...new Map(rest.map((loss) => [loss.selector, loss])).values()] };
}

/**
 * Texts that a page enlarged to 200 % as a whole takes away, and one as narrow as a telephone too, while letters alone may grow: no loss of 10.4, which is content with
 * the letters, but one of 10.11.
 */
export function lostToZoom({ textZoom, pageZoom, narrow }: Pick<LegibilityEvidence, "textZoom" | "pageZoom" | "narrow">): readonly TextLoss[] {
  if (!textZoom || !pageZoom || !narrow) return [];
  const told = new Set(lostAtBoth(textZoom, pageZoom).sure.map(({ selector }) => selector));
  const zoomed = new Set(newlyLost(pageZoom).sure.map(({ selector }) => selector));
  return newlyLost(narrow).sure.filter(({ selector }) => zoomed.has(selector) && !told.has(selector));
}

/** Nothing but what was cut before already. */
export const isUnharmed = ({ losses }: TextLosses): boolean => losses.every(({ before }) => before);

/** Texts that a change takes away, what was cut before left out; then those that it shortens. */
export function newlyLost({ losses }: TextLosses): { readonly sure: readonly TextLoss[]; readonly unsure: readonly TextLoss[] } {
  const fresh = losses.filter(({ before }) => !before);
  return { sure: fresh.filter(isGrave), unsure: fresh.filter((loss) => !isGrave(loss)) };
}
