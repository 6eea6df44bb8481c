import type { Lang, Text } from "../domain/text.ts";

/** A sentence in the user's language, its `{places}` filled in; `{place|one|many}` is the word that agrees with that number. */
export const words = (text: Text, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string =>
  text[lang].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one === undefined || many === undefined) return String(value);
    return new Intl.PluralRules(lang).select(Number(value)) === "one" ? one : many;
  });
