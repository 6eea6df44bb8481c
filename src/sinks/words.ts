import type { Lang, Text } from "../domain/text.ts";

/** A file's table of words, in one language. */
export type Words<T> = { readonly [K in keyof T]: string };

/** Chooses the reader's language in a file's table once, so that the rest of the file reads plain names. */
export function wordsIn<const T extends Readonly<Record<string, Text>>>(table: T, lang: Lang): Words<T> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, printed(text, lang)])) as Words<T>;
}

/** A sentence as it is printed: French puts an unbreakable space inside « » and before : ; ! ? and %, and curls its apostrophes. */
export const printed = (text: Text, lang: Lang): string => typeset(text[lang], lang);

/** The same for a sentence of a report; never for the words of a page: those that it quotes between « » keep their apostrophes. */
export function typeset(sentence: string, lang: Lang): string {
  if (lang !== "fr") return sentence;
  const spaced = sentence.replace(/ (?=[:;!?»%])/g, "\u00a0").replace(/« /g, "«\u00a0");
  return spaced.replace(/«[^»]*»|(?<=\p{L})'(?=\p{L})/gu, (found) => (found === "'" ? "’" : found));
}

/** What stands between a name and what is said of it. */
export const colon: Readonly<Record<Lang, string>> = { fr: "\u00a0: ", en: ": " };

/** Puts values in the places written `{name}`; a place without a value stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

// A formatter costs a hundred times what it formats.
const formats = (options: Intl.NumberFormatOptions): Readonly<Record<Lang, Intl.NumberFormat>> => ({
  fr: new Intl.NumberFormat("fr-FR", options),
  en: new Intl.NumberFormat("en-GB", options),
});
const oneDecimal = formats({ maximumFractionDigits: 1 });
const fiveDecimals = formats({ maximumFractionDigits: 5 });
const percents = formats({ style: "percent", maximumFractionDigits: 1 });

/** A number as people write it: `1 234,5` in French, `1,234.5` in English; at most one decimal. */
export const figure = (value: number, lang: Lang): string => oneDecimal[lang].format(value);

/** A number with all its decimals (five at most). */
export const exact = (value: number, lang: Lang): string => fiveDecimals[lang].format(value);

/** A fraction 0–1 as a percentage with at most one decimal. */
export const percentage = (fraction: number, lang: Lang): string => percents[lang].format(fraction);

/** An ISO date or time as `23/03/2023` (the same order in both languages); the words as they are when they are not ISO. */
export const day = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/s, "$3/$2/$1");
