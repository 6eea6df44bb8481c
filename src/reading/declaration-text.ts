import type { TextBlock } from "../domain/evidence.ts";
import type { DeclarationReading } from "../domain/reading.ts";
import { readDates, type StatedDate } from "./declaration-dates.ts";
import { readAuditor, readParts, readPlaceholders, readVersion } from "./declaration-parts.ts";
import { type Rates, readRates } from "./declaration-rate.ts";
import { type ForeignScope, readForeignScope } from "./declaration-scope.ts";
import { type Naming, readServices, type Services } from "./declaration-services.ts";
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
  /** The services that it tells apart, and which of them is the procedure; null when it speaks of one. */
  readonly services: Services | null;
  /** It says that it speaks of another site. */
  readonly foreign: ForeignScope | null;
};

/** What is known of the procedure whose declaration is read; `urls` are its addresses. */
export type Reader = Naming & { readonly urls: readonly string[] };

const nobody: Reader = { hosts: [], name: "", urls: [] };

/**
 * Reads a declaration from its blocks of text: what is shown first; what closed panels and tabs hold for the values that are not
 * shown. A declaration of several services is read for the one that is the procedure; when that cannot be told, it gives no value.
 */
export function readDeclarationText(blocks: readonly TextBlock[], reader: Reader = nobody): DeclarationText {
  const body = blocks.filter(({ landmark }) => landmark !== "footer" && landmark !== "nav");
  const services = readServices(body, reader);
  const whole = readShownFirst(body);
  const foreign = services?.chosen ? null : readForeignScope(sentencesOf(body), reader.urls, reader.name);
  if (!services) return { ...whole, services, foreign };
  if (!services.chosen) return { ...whole, ...undecided, services, foreign };
  const own = readShownFirst(services.chosen.blocks);
  const dated = (own.established ?? own.updated) ? own : whole;
  const { level, levelSentence, template, rates } = own;
  return {
    ...whole,
    level,
    levelSentence,
    template,
    rates,
    established: dated.established,
    updated: dated.updated,
    audit: dated.audit,
    services,
    foreign,
  };
}

/** Of a declaration that speaks of several services, none of which is known to be the procedure. */
const undecided = { level: null, levelSentence: null, template: null, rates: { rate: null, average: null, others: [] } };

type OneText = Omit<DeclarationText, "services" | "foreign">;

/** What closed panels hold completes what is shown, and never contradicts it. */
function readShownFirst(body: readonly TextBlock[]): OneText {
  const shown = readSentences(sentencesOf(body.filter((block) => block.visible)));
  if (body.every((block) => block.visible)) return shown;
  const all = readSentences(sentencesOf(body));
  const stated = shown.level !== null || shown.template !== null ? shown : all;
  const dated = (shown.established ?? shown.updated) ? shown : all;
  return {
    ...all,
    level: stated.level,
    levelSentence: stated.levelSentence,
    template: stated.template,
    rates: shown.rates.rate ? shown.rates : all.rates,
    established: dated.established,
    updated: dated.updated,
    audit: shown.audit ?? all.audit,
    version: shown.version ?? all.version,
    auditor: shown.auditor ?? all.auditor,
    placeholders: shown.placeholders,
  };
}

function readSentences(sentences: readonly Sentence[]): OneText {
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
