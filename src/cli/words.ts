import type { Lang, Text } from "../domain/text.ts";

/** A sentence in the user's language, its `{places}` filled in. */
export const words = (text: Text, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string =>
  text[lang].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
