import type { Sentence } from "./sentences.ts";

/** Numbers of criteria met and applicable, as a declaration counts them; the rate is met / applicable. */
export type Counts = { readonly met: number; readonly applicable: number; readonly sentence: Sentence };

/** RGAA 3 had 133 criteria; more than that is no count of criteria. */
const most = 133;
const number = "(?<![\\d.,/])(\\d{1,3})(?![\\d%]|[.,]\\d| ?%)";
const criteria = "(?:criteres? )?(?:rgaa )?(?:(?:sont|etaient|juges?) )?";
const met = "(?:conformes?|respectes?|valides?|satisfaits?)\\b";

const metForms = [
  new RegExp(`${number} (?:des )?${criteria}(?<!non[- ])${met}`),
  new RegExp(`(?:criteres?|nombre de criteres?) (?:rgaa )?(?<!non[- ])${met}[^.;,\\d]{0,20}${number}`),
  new RegExp(`^(?<!non[- ])${met} ?: ?${number}`),
];
const failedForms = [
  new RegExp(`${number} (?:des )?${criteria}(?:non[- ]|ne sont pas )${met}`),
  new RegExp(`\\bnon[- ]${met}[^.;,\\d]{0,20}${number}`),
];
const applicableForms = [
  new RegExp(`${number} (?:criteres? )?(?:rgaa )?(?:sont )?applicables?\\b`),
  new RegExp(`(?<!non )\\bapplicables?[^.;,\\d]{0,20}${number}`),
  new RegExp(`(?:conformes?|respectes?|valides?)[^.;]{0,20} (?:sur|/) (?:les |un total de )?${number}`),
];

/** Reads "48 critères conformes, 12 non conformes, 46 non applicables" and its variants, in one sentence or over a list. */
export function readCounts(sentences: readonly Sentence[]): Counts | null {
  const fractions = sentences.flatMap((sentence) => {
    const counts = fractionIn(sentence);
    return counts ? [counts] : [];
  });
  return fractions[0] ?? readList(sentences);
}

/** "48/62 critères conformes", "48 critères sur 62 sont respectés", "Critères conformes : 48/62", "C : 48, NC : 14". */
function fractionIn(sentence: Sentence): Counts | null {
  const { plain } = sentence;
  const over =
    /(?<![\d.,])(\d{1,3})(?: criteres?)? ?(?:\/|sur) ?(?:les |un total de )?(\d{1,3})(?: criteres?)?(?: applicables?)?(?: rgaa)?(?: sont| ont ete)? (?:conformes|respectes|valides|satisfaits)/.exec(
      plain,
    ) ?? /(?<!non[- ])\b(?:conformes|respectes|valides) ?:? ?(\d{1,3}) ?(?:\/|sur) ?(\d{1,3})(?!\d)/.exec(plain);
  if (over) return counted(Number(over[1]), Number(over[2]), sentence);
  const letters = /\bc ?[:=] ?(\d{1,3})\b.{0,20}\bnc ?[:=] ?(\d{1,3})\b/.exec(plain);
  return letters ? counted(Number(letters[1]), Number(letters[1]) + Number(letters[2]), sentence) : null;
}

function readList(sentences: readonly Sentence[]): Counts | null {
  const first = sentences.findIndex((sentence) => countIn(metForms, sentence.plain) !== null);
  const sentence = sentences[first];
  if (!sentence) return null;
  const good = countIn(metForms, sentence.plain);
  const around = sentences.slice(Math.max(0, first - 4), first + 5).map((one) => one.plain);
  const bad = firstOf(around.map((words) => countIn(failedForms, words)));
  const applicable = firstOf(around.map((words) => countIn(applicableForms, words)));
  if (good === null) return null;
  return bad === null ? counted(good, applicable ?? 0, sentence) : counted(good, good + bad, sentence);
}

const counted = (met: number, applicable: number, sentence: Sentence): Counts | null =>
  applicable > 0 && applicable <= most && met <= applicable ? { met, applicable, sentence } : null;

const firstOf = (values: readonly (number | null)[]): number | null => values.find((value) => value !== null) ?? null;

function countIn(forms: readonly RegExp[], words: string): number | null {
  const found = forms.map((form) => form.exec(words)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? null : Number(found);
}
