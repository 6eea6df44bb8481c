import type { Evidence } from "../../src/domain/evidence.ts";
import type { LanguageGuess, SpokenPassage } from "../../src/domain/text-evidence.ts";

/** Words in French, declared as French, unless said otherwise. */
export const guessOf = (guess: Partial<LanguageGuess> = {}): LanguageGuess => ({
  words: 40,
  declared: "fr",
  best: "fr",
  score: 0.8,
  declaredScore: 0.8,
  reliable: true,
  ...guess,
});

/** A passage in English that is declared as French, unless said otherwise. */
export const passageOf = (guess: Partial<SpokenPassage> = {}): SpokenPassage => ({
  ...guessOf({ words: 12, best: "en", declaredScore: 0.4 }),
  selector: "p",
  html: "<p>",
  lang: "fr",
  ...guess,
});

/** Facts about the languages of a page. */
export const languagesOf = (languages: Partial<Evidence["languages"]> = {}): Partial<Evidence> => ({
  languages: { lang: "fr", title: guessOf(), page: guessOf(), parts: [], blocks: [], cut: false, ...languages },
});
