import { collectLanguages, type SpokenTexts } from "../browser/in-page/languages.ts";
import type { LanguageGuess, LanguagesEvidence, SpokenPassage } from "../domain/text-evidence.ts";
import { plainWords } from "../lib/plain-words.ts";
import type { Gatherer } from "./gatherer.ts";

/** Fewer words than this in a row are no text of a language: a name, a brand, a menu entry. */
const BLOCK_WORDS = 8;
const MAX_BLOCKS = 50;

/** The languages that the page declares beside those that its words are in, as a statistical identifier (eld) sees them. */
export const languages: Gatherer<"languages"> = {
  key: "languages",
  limitMs: 10_000,
  gather: async (probe) => evidenceOf(await probe.read(collectLanguages, { max: 200, maxLength: 2000 }), await identifier()),
};

type Identify = (
  text: string,
) => Pick<LanguageGuess, "best" | "score"> & { readonly scores: Readonly<Record<string, number>>; readonly reliable: boolean };

/** Loaded when first asked for: its table takes a moment and some memory. */
async function identifier(): Promise<Identify> {
  const { eld } = await import("eld/small");
  return (text) => {
    const result = eld.detect(text);
    const scores = result.getScores();
    return { best: result.language, score: scores[result.language] ?? 0, scores, reliable: result.isReliable() };
  };
}

function evidenceOf({ lang, title, page, parts, blocks, cut }: SpokenTexts, identify: Identify): LanguagesEvidence {
  const guess = (text: string, declared: string): LanguageGuess => guessOf(text, declared, identify);
  const passage = ({ selector, html, lang: declared, text }: SpokenTexts["blocks"][number]): SpokenPassage => ({
    selector,
    html,
    lang: declared,
    ...guess(text, declared),
  });
  const long = blocks.map(passage).filter(({ words }) => words >= BLOCK_WORDS);
  return {
    lang,
    title: guess(title, lang),
    page: guess(page, lang),
    parts: parts.map(passage),
    // What speaks the language that it declares is not worth keeping.
    blocks: long.filter(({ best, declared }) => best !== declared).slice(0, MAX_BLOCKS),
    cut,
  };
}

function guessOf(text: string, lang: string, identify: Identify): LanguageGuess {
  const words = plainWords(text);
  const declared = lang.split(/[-_]/)[0]?.toLowerCase() ?? "";
  const { best, score, scores, reliable } = identify(words.join(" "));
  const own = Object.hasOwn(scores, declared) ? (scores[declared] ?? 0) : 0;
  return { words: words.length, declared, best, score: round(score), declaredScore: round(own), reliable };
}

const round = (score: number): number => Math.round(score * 100) / 100;
