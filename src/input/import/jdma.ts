import { sentinels } from "../../domain/indicator.ts";
import type { ImportedFigures } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { quote } from "../problem.ts";
import { type FoundFigures, inFile, type Note, type Place, type ReadFound, unreadable } from "./found.ts";
import { type Entry, entriesOf, isoDay, isRecord, type Json, jsonOf, wordsOf } from "./json.ts";
import type { Sheet } from "./sheet.ts";

/** Columns by which a table of statistics of "Je donne mon avis" is recognised. */
export const jdmaColumns = ["id", "satisfaction", "satisfaction_count"] as const;

/** Fewer answers do not make a figure. Source: the observatory's own rule ("Nombre d'avis insuffisant"). */
const LEAST_ANSWERS = 100;

const SOURCE = "Je donne mon avis";

/** Which statistic is which figure, counted where, and how far its scale goes there and here. */
const questions = [
  { figure: "satisfaction", value: "satisfaction", count: "satisfaction_count", largest: 10, divisor: 1 },
  { figure: "simplicity", value: "comprehension", count: "comprehension_count", largest: 10, divisor: 1 },
  { figure: "help_used", value: "autonomy", count: "autonomy_count", largest: 10, divisor: 10 },
  { figure: "help_reachable", value: "contact_reachability", count: "contactReachability_count", largest: 1, divisor: 1 },
  { figure: "help_efficient", value: "contact_satisfaction", count: "contactSatisfaction_count", largest: 10, divisor: 1 },
] as const satisfies readonly { readonly figure: keyof ImportedFigures; readonly [key: string]: unknown }[];

/** A table with a row per product: `id`, the statistics of twelve months and their numbers of answers, perhaps `url` and `last_update`. */
export function readJdmaTable({ rows }: Sheet, file: string): ReadFound<FoundFigures> {
  return result(
    file,
    rows.map(({ words, placeOf }) => ({
      place: placeOf("id"),
      id: words("id"),
      url: words("url") ?? null,
      date: isoDay(words("last_update")),
      statistics: words,
    })),
  );
}

/**
 * What the API answers (`answer.getObservatoireStats`): a list of `{product_id, data: {satisfaction, …}, metadata: {satisfaction_count, …}}`,
 * one such answer, or answers by product id.
 */
export function readJdmaJson(text: string, file: string): ReadFound<FoundFigures> {
  const answers = answersIn(text);
  return answers ? result(file, answers) : unreadable(file, NOT_JDMA.message, NOT_JDMA.fix);
}

type Answer = {
  readonly place: Place;
  readonly id: string | undefined;
  readonly url: string | null;
  readonly date: string | null;
  readonly statistics: (name: string) => string | undefined;
};

function answersIn(text: string): readonly Answer[] | null {
  const root = jsonOf(text);
  const entries = entriesOf(text, root);
  if (entries) return entries.map(answerOf);
  if (!isRecord(root)) return null;
  const start = { line: 1, column: 1 };
  if (isRecord(unwrapped(root).data)) return [answerOf({ place: { ...start, path: "" }, value: root })];
  return Object.entries(root).map(([id, value]) =>
    answerOf({ place: { ...start, path: id }, value: isRecord(value) ? { product_id: id, ...value } : value }),
  );
}

function answerOf({ place, value }: Entry): Answer {
  const answer = isRecord(value) ? unwrapped(value) : {};
  const id = wordsOf(answer.product_id ?? answer.id ?? (isRecord(value) ? (value.product_id ?? value.id) : undefined));
  const fields = { ...(isRecord(answer.data) ? answer.data : answer), ...(isRecord(answer.metadata) ? answer.metadata : {}) };
  return { place, id, url: wordsOf(answer.url) ?? null, date: isoDay(wordsOf(answer.date)), statistics: (name) => wordsOf(fields[name]) };
}

/** The answer without the envelope of tRPC. */
function unwrapped(value: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { result: envelope } = value;
  const data = isRecord(envelope) && isRecord(envelope.data) ? envelope.data : null;
  if (data === null) return value;
  return isRecord(data.json) ? data.json : data;
}

function result(file: string, answers: readonly Answer[]): ReadFound<FoundFigures> {
  const read = answers.map((answer) => ({ answer, ...figuresOf(answer) }));
  const empty = read.filter(({ figures, notes }) => Object.keys(figures).length === 0 && notes.length === 0);
  return {
    ok: true,
    found: {
      type: "figures",
      source: SOURCE,
      rows: read.flatMap(({ answer, figures }) =>
        Object.keys(figures).length === 0
          ? []
          : [{ place: answer.place, ids: answer.id === undefined ? [] : [answer.id], url: answer.url, date: answer.date, byAddress: false, figures }],
      ),
      remarks: read.flatMap(({ notes }) => notes.map(inFile(file))),
      rejected: empty.map(({ answer }) => inFile(file)({ ...answer.place, ...noFigure(answer.id) })),
    },
  };
}

function figuresOf({ place, statistics }: Answer): { readonly figures: ImportedFigures; readonly notes: readonly Note[] } {
  const read = questions.map((question) => ({ question, ...figureOf(statistics(question.value), statistics(question.count), question) }));
  return {
    figures: Object.fromEntries(read.flatMap(({ question, value }) => (value === undefined ? [] : [[question.figure, value]]))),
    notes: read.flatMap(({ question, trouble }) => (trouble ? [{ ...place, path: question.value, ...trouble }] : [])),
  };
}

type Figure = { readonly value?: number | string; readonly trouble?: { readonly message: Text; readonly fix: Text } };

/** Zero is a value when enough people gave it; without its number of answers no value is one. */
function figureOf(written: string | undefined, counted: string | undefined, { largest, divisor, count }: (typeof questions)[number]): Figure {
  if (written === undefined || written === "") return {};
  if (Object.values<string>(sentinels).includes(written)) return { value: written };
  const [value, answers] = [Number(written), counted === undefined || counted === "" ? Number.NaN : Number(counted)];
  if (!Number.isInteger(answers) || answers < 0) return { trouble: uncounted(written, count) };
  if (answers < LEAST_ANSWERS) return { value: sentinels.fewAnswers };
  if (!(value >= 0 && value <= largest)) return { trouble: outOfScale(written, largest) };
  return { value: Number((value / divisor).toPrecision(12)) };
}

const uncounted = (value: string, count: string) => ({
  message: { fr: `${quote(value)} sans son nombre d'avis : laissé de côté`, en: `${quote(value)} without its number of answers: left aside` },
  fix: { fr: `ajoutez ${count}`, en: `add ${count}` },
});
const outOfScale = (value: string, largest: number) => ({
  message: {
    fr: `${quote(value)} n'est pas un nombre de 0 à ${largest} : laissé de côté`,
    en: `${quote(value)} is not a number from 0 to ${largest}: left aside`,
  },
  fix: { fr: "corrigez la valeur et recommencez", en: "mend the value and start again" },
});
const noFigure = (id: string | undefined) => ({
  message: {
    fr: `aucune statistique pour ${quote(id ?? "")} : rien à reprendre`,
    en: `no statistics for ${quote(id ?? "")}: nothing to take over`,
  },
  fix: { fr: "rien n'est à faire, ou demandez-les à Je donne mon avis", en: "nothing is to be done, or ask Je donne mon avis for them" },
});
const NOT_JDMA = {
  message: { fr: "ce ne sont pas des statistiques de Je donne mon avis", en: "these are no statistics of Je donne mon avis" },
  fix: {
    fr: 'donnez {"product_id": 1656, "data": {"satisfaction": …}, "metadata": {"satisfaction_count": …}}, ou leur liste',
    en: 'give {"product_id": 1656, "data": {"satisfaction": …}, "metadata": {"satisfaction_count": …}}, or a list of them',
  },
};
