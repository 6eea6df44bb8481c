import type { ConformityState } from "../domain/reading.ts";
import { statedIn } from "./conformity.ts";
import type { Sentence } from "./sentences.ts";

/** The state that a declaration gives in its own text, with its sentence; `template`: the official model was left as is. */
export type StatedState = { readonly state: ConformityState | "template"; readonly sentence: Sentence };

/** Not a statement about today's service: an aim or a condition before the words, the past just before them, a definition. */
const aim =
  /\b(?:sera|seront|serait|objectif|vise(?! par| a l'article)|visons|devenir|atteindre|tendre|souhait\w+|devra\w*|prevoi\w+|prevue?s?(?! par)|d'ici|dans l'attente d'une (?:mise|conformite)|en vue|afin|pour etre|ambition|passe[er]? de|si|lorsque)\b/;
const past = /\b(?:etait|etaient|anciennement|precedemment)\b.{0,30}$/;
const definition = /\b(?:veut dire|(?<!ce qui )signifie|s'entend|si tous|si au moins|si moins|si plus|si \d+|s'il n'existe|correspond a)\b/;

/** Finds the sentence that states the conformity of the service; the best placed one, the first among equals. */
export function readState(sentences: readonly Sentence[]): StatedState | null {
  const candidates = sentences.flatMap((sentence) => {
    const stated = statedIn(sentence.plain);
    if (!stated || stated.state === "claim" || !isStatement(sentence.plain, stated.at)) return [];
    return [{ state: stated.state, sentence, weight: weigh(sentence, stated.at) }];
  });
  const best = candidates.toSorted((a, b) => b.weight - a.weight)[0];
  // The model of the law has one sentence a state, to choose from: "(a) [Nom du site] est en totale conformité…".
  const unfilled = candidates.filter(({ sentence }) => /\[[^[\]\p{L}]*\p{L}[^\]]*\]/u.test(sentence.text));
  if (best && unfilled.includes(best) && new Set(unfilled.map(({ state }) => state)).size > 1) return { state: "template", sentence: best.sentence };
  return best ? { state: best.state, sentence: best.sentence } : null;
}

/** Do the words from `at` on state what the service is today? Not its aim, its past, or what a state means. Plain words. */
export const isStatement = (words: string, at: number): boolean =>
  !aim.test(words.slice(0, at)) && !past.test(words.slice(0, at)) && !definition.test(words);

function weigh({ plain, heading, tag }: Sentence, at: number): number {
  const verb = /\b(?:est|sont|n'est)\b(?: \w+){0,3} ?\W?$/.test(plain.slice(0, at)) || /^n'est|^pas/.test(plain.slice(at));
  const points = [
    /conformite/.test(heading) && !/non[- ]conformite/.test(heading) ? 3 : 0,
    verb ? 3 : 0,
    /rgaa|referentiel|accessib/.test(plain) ? 2 : 0,
    /^h[1-3]$/.test(tag) ? 1 : 0,
    /\b(?:document|pdf|video|composant|carte)s?\b/.test(plain.slice(0, at)) ? -4 : 0,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}
