import { isoDate } from "./dates.ts";

/** A date written in a text: its ISO form, where it stands, and whether the day was written (else the first of the month). */
export type WrittenDate = { readonly iso: string; readonly start: number; readonly end: number; readonly exact: boolean };

const months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];
const english = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const name =
  "janvier|janv\\.?|fevrier|fevr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?|january|february|march|april|may|june|july|august|september|october|november|december";
const year = "((?:19|20)\\d{2})";

const patterns: readonly { readonly form: RegExp; readonly read: (found: RegExpExecArray) => string | null }[] = [
  { form: new RegExp(`\\b${year}-(\\d{2})-(\\d{2})(?!\\d)`, "g"), read: ([, y, m, d]) => isoDate(Number(y), Number(m), Number(d)) },
  { form: new RegExp(`\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?${year}\\b`, "g"), read: ([, d, m, y]) => isoDate(Number(y), Number(m), Number(d)) },
  { form: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/g, read: ([, d, m, y]) => isoDate(2000 + Number(y), Number(m), Number(d)) },
  {
    form: new RegExp(`(?<![\\d.,])(\\d{1,2}|premier) ?(?:er|eme|e|st|nd|rd|th)?[ -]?(?:of )?(${name})[ ,-]{0,2}${year}\\b`, "g"),
    read: ([, d, m, y]) => isoDate(Number(y), monthOf(m ?? ""), d === "premier" ? 1 : Number(d)),
  },
  {
    form: new RegExp(`\\b(${name}) (\\d{1,2})(?:st|nd|rd|th)?,? ${year}\\b`, "g"),
    read: ([, m, d, y]) => isoDate(Number(y), monthOf(m ?? ""), Number(d)),
  },
  { form: new RegExp(`(?<![\\d] ?|er )\\b(${name}) ${year}\\b`, "g"), read: ([, m, y]) => isoDate(Number(y), monthOf(m ?? ""), 1) },
];

/** The dates of a text already made `plain`, in reading order: 12 juin 2021, 1er mars 2024, 12/06/2021, 12/06/21, 2021-06-12, June 12, 2021, juin 2021. */
export function findDates(text: string): readonly WrittenDate[] {
  const found = patterns.flatMap(({ form, read }, index) =>
    [...text.matchAll(form)].flatMap((match): WrittenDate[] => {
      const iso = read(match);
      return iso ? [{ iso, start: match.index, end: match.index + match[0].length, exact: index < patterns.length - 1 }] : [];
    }),
  );
  const nested = (one: WrittenDate): boolean => found.some((other) => other !== one && other.start <= one.start && other.end >= one.end);
  return found.filter((one) => !nested(one)).sort((a, b) => a.start - b.start);
}

const monthOf = (word: string): number => {
  const translated = english.indexOf(word);
  return translated >= 0 ? translated + 1 : months.findIndex((month) => month.startsWith(word.replace(".", ""))) + 1;
};
