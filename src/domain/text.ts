/** Languages in which Vigie speaks to its users; French is the default everywhere. */
export type Lang = "fr" | "en";

/** A sentence written for people, in both languages. Data (quotes, selectors, official labels) is never translated. */
export type Text = { readonly fr: string; readonly en: string };

/** The sentence in the reader's language. */
export const say = (text: Text, lang: Lang): string => text[lang];

/** The same words in both languages: proper names, figures, quotes. */
export const same = (words: string): Text => ({ fr: words, en: words });
