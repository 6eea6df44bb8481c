import type { ContactCandidate } from "../domain/evidence.ts";
import type { ContactKind } from "../domain/reading.ts";
import { openingHours, receivesPublic } from "./contact-words.ts";

const way =
  "(?:rue|avenue|av\\.|boulevard|bd|place|quai|chemin|impasse|allées?|cours|route|square|esplanade|parvis|faubourg|passage|promenade|voie|libre réponse|grande arche|tour|immeuble|BP|CS|TSA|cedex)";
const address = new RegExp(`(?:\\d{1,4}(?:[ -]?(?:bis|ter|\\d{1,4}))?,? )?[^.;:¦]{0,60}\\b${way}\\b[^.;:¦]{0,90}?\\b(\\d{2} ?\\d{3})\\s+(?:\\d{5}\\s+)?[A-ZÀ-Þ][\\p{L}' -]{1,40}(?:\\s+\\d{1,2})?`, "iu");

/** A postal address; a counter when the public is received there or opening hours stand beside it. */
export function readAddress({ quote, context }: ContactCandidate): readonly { readonly kind: ContactKind; readonly value: string }[] {
  const found = address.exec(quote)?.[0];
  if (!found) return [];
  const value = found.replace(/^[\s,–-]+/, "").trim();
  const around = `${quote} ¦ ${context}`;
  const received = receivesPublic(around) || (openingHours(around) !== null && !/t[ée]l[ée]phon|appel/i.test(around));
  return [{ kind: received ? "counter" : "postal", value }];
}
