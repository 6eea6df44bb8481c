/** What a statistical identifier makes of some words. */
export type LanguageGuess = {
  /** How many words it was given: names, numbers and acronyms left out. */
  readonly words: number;
  /** Primary subtag of the language declared for them, lower case ("fr"); "" when none is. */
  readonly declared: string;
  /** The likeliest language ("en"), and how alike the words are to it, 0–1; "" when nothing can be said. */
  readonly best: string;
  readonly score: number;
  /** The same for the declared language; 0 also when the identifier does not know it. */
  readonly declaredScore: number;
  /** The identifier calls its answer reliable. */
  readonly reliable: boolean;
};

/** Words of one element with the language declared for them. */
export type SpokenPassage = LanguageGuess & {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /** `lang` as written. */
  readonly lang: string;
};

/** The languages that a page declares, beside those that its words seem to be in. */
export type LanguagesEvidence = {
  /** `lang` of `<html>` as written, trimmed; "" when there is none. */
  readonly lang: string;
  readonly title: LanguageGuess;
  /** The words that take their language from `<html>`. */
  readonly page: LanguageGuess;
  /** Elements below `<html>` with a `lang` of their own and words of that language, at most 200. */
  readonly parts: readonly SpokenPassage[];
  /** Blocks of at least eight words that seem to be in another language than the one declared for them, at most 50. */
  readonly blocks: readonly SpokenPassage[];
  /** There are more parts or blocks than were looked at. */
  readonly cut: boolean;
};

/** Two links that read alike in the same context and lead to two pages of the site. */
export type TwinPair = {
  /** The second link. */
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  readonly name: string;
  /** Nothing around says more than the two links do; else only the eye tells them apart. */
  readonly bare: boolean;
  /** What the words of the two pages have in common, 0–1; 0 for two other sites, null when one could not be read. */
  readonly shared: number | null;
};
export type TwinsEvidence = {
  /** At most 3. */
  readonly pairs: readonly TwinPair[];
  /** No time was left for the rest. */
  readonly late: boolean;
};

/** A text on a background picture or gradient, measured in the picture of the page. Contrasts after WCAG, 1–21. */
export type PictureText = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /** At least 24 CSS pixels, or 18.66 in bold. */
  readonly large: boolean;
  /** For each letter the best contrast with a pixel behind it; the least of these. */
  readonly worstLetter: number;
  /** The least contrast of any letter with any pixel behind it. */
  readonly worstPixel: number;
};

/** Texts on pictures, on the first five screens of the page. */
export type ContrastEvidence = {
  readonly texts: readonly PictureText[];
  /** No time was left for the rest. */
  readonly late: boolean;
};

/** What only the source shows, before the browser mends it. */
export type SourceEvidence = {
  /** Opening tags that name an attribute twice, at most 20. */
  readonly repeated: readonly {
    /** The tag as written, at most 300 characters. */
    readonly html: string;
    /** In lower case. */
    readonly attribute: string;
    /** From 1. */
    readonly line: number;
  }[];
  /** How many there were. */
  readonly count: number;
  /** False when the source was not HTML, or the browser no longer had it. */
  readonly read: boolean;
};
