import type { TextBlock } from "../domain/evidence.ts";
import type { DeclarationReading } from "../domain/reading.ts";
import { readDates, type StatedDate } from "./declaration-dates.ts";
import { readAuditor, readParts, readPlaceholders, readVersion } from "./declaration-parts.ts";
import { type Rates, readRates } from "./declaration-rate.ts";
import { readState } from "./declaration-state.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** Everything that the text of one declaration says. */
export type DeclarationText = {
  readonly level: DeclarationReading["level"];
  /** The official model "totalement / partiellement / non conforme" was left as is, with its sentence. */
  readonly template: Sentence | null;
  readonly rates: Rates;
  readonly established: StatedDate | null;
  readonly updated: StatedDate | null;
  readonly audit: StatedDate | null;
  readonly version: ReturnType<typeof readVersion>;
  readonly auditor: ReturnType<typeof readAuditor>;
  readonly parts: NonNullable<DeclarationReading["parts"]>;
  /** The declaration says that no audit was made. */
  readonly unaudited: boolean;
  readonly levelSentence: Sentence | null;
  /** Sentences of the official model that were not filled in. */
  readonly placeholders: readonly Sentence[];
};

/** Reads a declaration from its blocks of text: what is shown first; what closed panels hold when that says nothing. */
export function readDeclarationText(blocks: readonly TextBlock[]): DeclarationText {
  const body = blocks.filter(({ landmark }) => landmark !== "footer" && landmark !== "nav");
  const shown = readSentences(sentencesOf(body.filter((block) => block.visible)));
  return shown.level !== null || shown.rates.rate !== null ? shown : readSentences(sentencesOf(body));
}

function readSentences(sentences: readonly Sentence[]): DeclarationText {
  const state = readState(sentences);
  const level = state && state.state !== "template" ? state.state : null;
  const rates = readRates(sentences);
  const dates = readDates(sentences);
  const telling = [state?.sentence, rates.rate?.sentence].filter((sentence) => sentence !== undefined);
  return {
    level,
    levelSentence: state?.sentence ?? null,
    placeholders: readPlaceholders(sentences),
    template: state?.state === "template" ? state.sentence : null,
    rates,
    ...dates,
    version: readVersion(sentences, telling),
    auditor: readAuditor(sentences),
    parts: { state: level !== null, date: dates.established !== null || dates.updated !== null, ...readParts(sentences) },
    unaudited: sentences.some(({ plain }) =>
      /(?:pas|encore|jamais)(?: encore)? (?:ete|fait l'objet d'un) audit|aucun audit|n'a pas ete audite/.test(plain),
    ),
  };
}
