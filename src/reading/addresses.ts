import type { ContactCandidate } from "../domain/evidence.ts";
import type { ContactKind } from "../domain/reading.ts";
import { openingHours, receivesPublic } from "./contact-words.ts";

const way =
  "(?:rue|avenue|av\\.|boulevard|bd|place|quai|chemin|impasse|allées?|cours|route|square|esplanade|parvis|faubourg|passage|promenade|voie|libre réponse|grande arche|tour|immeuble|BP|CS|TSA)";
const number = "\\d{1,4}(?:[ -]?(?:bis|ter|\\d{1,4}))?,? +(?:et \\d+ )?";
const city =
  "\\d{2} ?\\d{3}\\s+(?:\\d{5}\\s+)?[\\p{Lu}][\\p{L}'’-]+(?:[ -](?!(?:du|le|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|t[ée]l)(?:cedex|[\\p{Lu}][\\p{L}'’-]*|en|sur|sous|la|le|les|de|du|des|d['’]\\p{L}+|aux?|\\d{1,2}(?![\\d ]?\\d|h| h)))*";
/** From the number in the street, or the word of the way, to the town. */
const address = new RegExp(`(?<![\\p{L}\\d])(?:(?:${number})?${way})(?![\\p{L}])[^;:¦]{0,110}?(?<!\\d)${city}`, "iu");

/** A town's own page leaves its name out: "4 place du Marché". Proper names only: "1 place libre" and "12 cours de danse" are no streets. */
const street =
  /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]ll[ée]es?|[Cc]ours|[Rr]oute|[Ss]quare|[Ee]splanade|[Pp]arvis) (?:(?:de|du|des|la|le|les) |[dl]['’])*\p{Lu}[^;:¦.,()–]{1,50}/u;

/** A postal address; a counter when the public is received there or opening hours stand beside it. A street without its town is a counter or nothing. */
export function readAddress({ quote, context }: ContactCandidate): readonly { readonly kind: ContactKind; readonly value: string }[] {
  const whole = address.exec(quote)?.[0];
  const value = (whole ?? (isOffice(quote, context) ? street.exec(quote)?.[0] : undefined))?.trim();
  if (!value) return [];
  const received = [quote, ...context.split(" ¦ ")].some((piece, index, pieces) => isReception(piece, pieces[index - 1] ?? ""));
  if (received) return [{ kind: "counter", value }];
  return whole ? [{ kind: "postal", value }] : [];
}

/** Words of a place where the service receives; works, rooms for hire and polling stations have hours too. */
const isOffice = (quote: string, context: string): boolean => place.test(`${quote} ${context}`) && !otherPlace.test(quote);
const place = /accueil|guichet|mairie|pr[ée]fecture|agence|services?(?!\p{L})|maison d|permanence|h[ôo]tel de ville|re[çc]oi|rendez-vous|horaires/iu;
const otherPlace = /bureaux? de vote|salles?(?!\p{L})|circulation|stationnement|travaux/iu;

/** The number that follows says that what comes next is the telephone's. */
const numberLabel = /(?<!\p{L})(?:t[ée]l(?:\.|[ée]phone)?|standard|fax|t[ée]l[ée]copie)\s*[.:]*\s*[(+\d]/iu;
/** The hours of a telephone; "Hôtel de ville" is none. */
const ofTelephone = /(?<!\p{L})t[ée]l(?!\p{L})|t[ée]l[ée]phon|appel/iu;

/** A line that receives people: in words, or hours that are not those of the telephone ("Tél." right before them, "Fermé au public"). */
function isReception(line: string, before: string): boolean {
  if (/\b(aucun |pas d['’]|sans )accueil|\bne re[çc](?:oit|oivent|evons) (?:pas|plus|aucun)|ferm[ée]e?s? au public|t[ée]l[ée]phonique/i.test(line))
    return false;
  if (receivesPublic(line)) return true;
  const [own = ""] = line.split(numberLabel);
  return openingHours(own) !== null && !ofTelephone.test(`${before.length < 60 ? before : ""} ${own}`);
}
