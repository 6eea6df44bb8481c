import type { ContactCandidate } from "../domain/evidence.ts";
import type { ContactKind } from "../domain/reading.ts";
import { openingHours, receivesPublic } from "./contact-words.ts";

const way =
  "(?:rue|avenue|av\\.|boulevard|bd|place|quai|chemin|impasse|allées?|cours|route|square|esplanade|parvis|faubourg|passage|promenade|voie|libre réponse|grande arche|tour|immeuble|BP|CS|TSA)";
const number = "\\d{1,4}(?:[ -]?(?:bis|ter|\\d{1,4}))?,? +(?:et \\d+ )?";
const city =
  "\\d{2} ?\\d{3}\\s+(?:\\d{5}\\s+)?[\\p{Lu}][\\p{L}'’-]+(?:[ -](?:cedex|[\\p{Lu}][\\p{L}'’-]*|en|sur|sous|la|le|les|de|du|des|d['’]\\p{L}+|aux?|\\d{1,2}(?![\\d ]?\\d|h| h)))*";
/** From the number in the street, or the word of the way, to the town. */
const address = new RegExp(`(?<![\\p{L}\\d])(?:(?:${number})?${way})(?![\\p{L}])[^;:¦]{0,110}?(?<!\\d)${city}`, "iu");

/** A postal address; a counter when the public is received there or opening hours stand beside it. */
export function readAddress({ quote, context }: ContactCandidate): readonly { readonly kind: ContactKind; readonly value: string }[] {
  const found = address.exec(quote)?.[0];
  if (!found) return [];
  const value = found.trim();
  const received = [quote, ...context.split(" ¦ ")].some((piece, index, pieces) => isReception(piece, pieces[index - 1] ?? ""));
  return [{ kind: received ? "counter" : "postal", value }];
}

/** A line that receives people: in words, or hours that are not those of the telephone ("Tél." right before them, "Fermé au public"). */
function isReception(line: string, before: string): boolean {
  if (/\b(aucun|pas d['’]|sans) accueil|ferm[ée]e?s? au public|t[ée]l[ée]phonique/i.test(line)) return false;
  if (receivesPublic(line)) return true;
  return openingHours(line) !== null && !/t[ée]l\b|t[ée]l[ée]phon|appel/i.test(`${before.length < 60 ? before : ""} ${line}`);
}
