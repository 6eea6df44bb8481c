import { percentsInFigures } from "../lib/number-words.ts";
import type { Sentence } from "./sentences.ts";

/** A percentage of a declaration: `rate` tells the share of criteria met, `average` the optional mean over the pages. */
export type StatedPercent = {
  readonly kind: "rate" | "average";
  readonly value: number;
  /** How plainly the words say so, 0–100. */
  readonly weight: number;
  /** False when the words put it in the past. */
  readonly current: boolean;
  readonly sentence: Sentence;
};

const percent = /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|pour ?cents?\b)/g;
/** Weight of a figure after its label: "Critères respectés : 76 %". */
const LABELLED = 92;
/** Weight of what "24 % des critères ne sont pas respectés" leaves: plain words, but a rate that is written out is better. */
const REMAINDER = 86;
const isMet = /respect|conform|satisf|valid|rempli|atteint/;
const isUnmet =
  /\b(?:ne sont|n'est|ne le sont|non)\b[- ](?:pas )?(?:\w+ ){0,2}(?:respect|conform|satisf|valid)|\bnon[- ](?:respect|conform|satisf|valid)/;
/** Are the criteria named first those that are not met? "63 % sont respectés, les autres étant non respectés" tells those that are. */
const isUnmetFirst = (text: string): boolean => {
  const unmet = isUnmet.exec(text);
  return unmet !== null && !isMet.test(text.slice(0, unmet.index));
};
const past = /\b(?:etait|etaient|initial\w*|precedent\w*|premier audit|ancien\w*|avant corrections?|historique)\b/;
/** Another product than the online procedure itself. */
const elsewhere = /\b(?:application mobile|appli|ios|android|extranet|intranet|back-?office)\b/;
const present = /\b(?:contre-audit|desormais|dorenavant|actuel\w*|a ce jour|apres corrections?)\b/;

/** Finds the percentages of a declaration that are about its rate; every other percentage is left out. */
export function readPercents(sentences: readonly Sentence[]): readonly StatedPercent[] {
  // "Conformes 68 %, non conformes 24 %, non applicables 8 %" are shares of all criteria: the rate leaves the third out.
  const shared = sentences.some(({ plain, lead }) => /non applicables?[^.;,\d]{0,20}\d{1,3}(?:[.,]\d+)? ?%/.test(`${lead} ${plain}`));
  return sentences.flatMap((sentence) =>
    clausesOf(sentence).flatMap((clause) => {
      const read = readClause(sentence, clause);
      const ofAll = read !== null && shared && (read.weight === LABELLED || read.weight === REMAINDER);
      return read ? [ofAll ? { ...read, weight: 10, current: false } : read] : [];
    }),
  );
}

type Clause = { readonly value: number; readonly before: string; readonly after: string };

function readClause(sentence: Sentence, { value, before, after }: Clause): StatedPercent | null {
  if (value > 100 || isBound(before, after)) return null;
  if (/\bmoyen(?:ne)?s?\b/.test(`${before} ${after.slice(0, 60)}`)) return { kind: "average", value, weight: 0, current: true, sentence };
  if (isRemainder(before, after)) return { kind: "rate", value: twoDecimals(100 - value), weight: REMAINDER, current: !past.test(before), sentence };
  const weight = weigh(sentence, before, after);
  if (weight === 0) return null;
  const current = !past.test(`${sentence.heading} ${before} ${after.slice(0, 40)}`);
  const shift = (current ? 0 : -30) + (present.test(sentence.plain) ? 2 : 0) - (elsewhere.test(`${sentence.heading} ${before}`) ? 5 : 0);
  return { kind: "rate", value, weight: weight + shift, current, sentence };
}

/** "24 % des critères ne sont pas respectés", "Critères non conformes : 24 %": the rest are met. Never of one theme, page or level. */
const isRemainder = (before: string, after: string): boolean =>
  !/niveau a|theme|thematique|page|ecran/.test(`${before} ${after}`) &&
  (/^ ?(?:de |des |du )(?:\d+ )?criteres?\b/.test(after)
    ? isUnmetFirst(after)
    : /criteres? (?:rgaa )?non[- ](?:respect|conform|satisf|valid)\w* ?:?$/.test(before));

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/** Each percentage with the words that belong to it: up to its neighbours, cut where a new clause begins. */
function clausesOf(sentence: Sentence): readonly Clause[] {
  const plain = percentsInFigures(sentence.plain);
  const found = [...plain.matchAll(percent)];
  return found.map((match, index) => {
    const previous = found[index - 1];
    const between = plain.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const own = previous ? continued(between, plain.slice(0, previous.index)) : between;
    const rest = plain.slice(match.index + match[0].length, found[index + 1]?.index ?? plain.length);
    const after = hasWords(own) ? rest : rest.replace(/^ ?\(/, " ");
    const ending = after.split(/[;:(]|\.(?!\d)| et (?:le|un|la) | tandis | alors que|, (?:le|soit|et|avec|dont) /)[0] ?? "";
    return { value: Number((match[1] ?? "").replace(",", ".")), before: introduced(own, ending, sentence).trimEnd(), after: ending };
  });
}

/** What stands between two figures: a new clause; in "passé de 45 % à 76 %" the second takes the words of the first. */
const continued = (between: string, earlier: string): string =>
  between.trim() === "a"
    ? `${earlier.replace(/\S+ de $/, "")} a`
    : between.replace(/^ ?\([^)]*\)/, "").replace(/^.*?(?:[,;(:]| et | alors | tandis | mais | puis )/, "");

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** A figure that stands alone says what its caption says. */
function introduced(own: string, after: string, { lead, heading }: Sentence): string {
  if (hasWords(own)) return own;
  return `${lead || (hasWords(after) ? "" : heading)} ${own}`;
}

/** A threshold, an aim or a starting point is no result. */
const isBound = (before: string, after: string): boolean =>
  /(?:moins de|au moins|plus de|(?:inferieure?s?|superieure?s?)(?: ou egale?s?)? a|minimum(?: de)?|seuil de|[<>≤≥]=?|a partir de)$/.test(before) ||
  /^ ?(?:ou plus|ou moins|et plus|au moins|au minimum|minimum)/.test(after) ||
  /\b(?:objectifs?|viser?|visons|d'atteindre|pour atteindre|tendre vers|cible|d'ici|ambition|sera)\b/.test(before) ||
  /\b(?:passe|evolu|progress)\w* de$/.test(before) ||
  /\b(?:si|entre|lorsque)(?: \d+ ?%? ?(?:a|et))?$/.test(before);

const metInEnglish =
  /^ ?of (?:all )?(?:the )?(?:applicable )?(?:rgaa |wcag )?(?:success )?criteria (?:are|were|have been)? ?(?:met|respected|satisfied|fulfilled)\b/;

function weigh(sentence: Sentence, before: string, after: string): number {
  if (metInEnglish.test(after)) return 100;
  const counted = /^ ?[)»"]? ?(?:de |des |d'|du )?(?:l'ensemble des? |la totalite des |ces |nos |tous les )?(?:\d+ )?criteres?\b(.*)/.exec(after);
  if (counted) return weighCriteria(counted[1] ?? "", before);
  if (/^ ?(?:de la |de l'|des? |du |d')(?!conformite|respect|taux|rgaa|referentiel)/.test(after)) return 0;
  if (isPart(sentence, before)) return 0;
  return weighBefore(before) || weighAfter(before, after);
}

function weighCriteria(rest: string, before: string): number {
  if (isUnmetFirst(rest) || /^ (?:wcag )?(?:de )?niveau a{1,3}\b(?! et|\/| \/)/.test(rest)) return 0;
  if (isMet.test(rest)) return 100;
  if (/test|evalu|verifi|audit|control|couvert|analys|examin|automat/.test(rest) || /\b(?:port|couvr|concern)\w+(?: sur)?$/.test(before)) return 0;
  if (/respect|conform/.test(before)) return 95;
  return /rgaa|referentiel|applicable/.test(rest) ? 90 : 60;
}

/** A theme, a page, a level or what a tool covers: a part of the result. */
function isPart({ plain, tag, heading }: Sentence, before: string): boolean {
  const label = plain.split(":")[0] ?? "";
  if (tag === "tr" && !/conform|critere|respect|total|global|ensemble|rgaa/.test(label)) return true;
  if (/thematique|par theme|par page|par ecran/.test(`${heading} ${before}`)) return true;
  if (/^\W*(?:criteres? )?(?:de )?niveau a{1,3}\W*(?:est|:)?\W*(?:de|a)?$/.test(before)) return true;
  return /automati|lighthouse|\bwave\b|\baxe\b|couvr|couvert|performance/.test(plain) && !/rgaa|conformite/.test(plain);
}

function weighBefore(before: string): number {
  if (isUnmet.test(before)) return 0;
  if (/criteres?\b.{0,60}(?:respect|conform|satisf|valid)|(?:respect|conform)\w* .{0,30}criteres?/.test(before)) return LABELLED;
  if (/taux (?:\w+ )?(?:de |d')(?:conformite|accessibilite|respect)|taux (?:global|rgaa|legal)/.test(before)) return 80;
  if (/(?:score|niveau|pourcentage|indice|degre|resultat) (?:\w+ )?(?:de |d')(?:conformite|accessibilite)/.test(before)) return 78;
  if (/\bconforme\b(?:.{0,80} a(?: hauteur de)?(?: environ)?|\W*)$/.test(before)) return 76;
  if (/\bconformite\b(?! partielle).{0,60}(?: a| de|:|\()(?: hauteur de)?$/.test(before)) return 75;
  if (/\b(?:le|notre|son|ce) taux (?:obtenu |actuel )?(?:est|s'eleve|atteint|s'etablit)\b.{0,20}$/.test(before)) return 72;
  if (/\baccessible\b.{0,40} a(?: hauteur de)?$|\btaux\W*$|mise? a jour a$/.test(before)) return 70;
  return /(?:revele|montre|indique|constate|obtenu)\b.{0,40}$/.test(before) ? 65 : 0;
}

function weighAfter(before: string, after: string): number {
  if (isUnmet.test(after.slice(0, 40))) return 0;
  if (/^ ?(?:de (?:taux de )?)?(?:conforme|conformite|respect)\b/.test(after)) return 77;
  if (/^ ?(?:de )?taux (?:global|de conformite|rgaa)/.test(after)) return 74;
  if (/^ ?(?:du |au |avec le )(?:rgaa|referentiel)/.test(after)) return 72;
  return /\bconform/.test(before) && /\($/.test(before) ? 70 : 0;
}
