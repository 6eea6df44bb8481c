import { type IndicatorId, indicatorIds, indicators, limitsOf } from "../domain/indicator.ts";
import type { Figures } from "../domain/overview.ts";
import type { Source } from "../domain/reading.ts";
import type { IndicatorBase, Report, ReportProcedure } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { type Cell, type CsvOptions, csvFile } from "./csv.ts";
import { roleLabels } from "./labels.ts";
import { type RowFile, wholeText } from "./row-file.ts";

/**
 * What is left to a person: one row per cell (procedure and indicator) that is to confirm, in the order of the report. `declared` is what was
 * stated before; `candidates` counts what Vigie saw without being sure, `seen` tells each on a line of its own (page, quote, selector,
 * address); `levels` are the words to choose from, and the limits of a figure. `confirmed`, `by` and `on` are empty: they are to be filled in.
 */
export const worklistCsv = ({ procedures, lang }: Report, options: CsvOptions = {}): string => wholeText(worklistFile(lang, options), procedures);

/** The same, written as the procedures come. */
export const worklistFile = (lang: Lang, options: CsvOptions = {}): RowFile =>
  csvFile("worklist.csv", worklistColumns, (procedure) => worklistRows(procedure, lang), options);

/** The rows of a procedure, in the order of the columns. */
export const worklistRows = (procedure: ReportProcedure, lang: Lang): readonly (readonly Cell[])[] =>
  openCells(procedure).map((id) => row(procedure, id, lang));

/** How many cells an edition has, and who filled them. */
export type WorkFigures = {
  readonly cells: number;
  /** Measured or imported by Vigie. */
  readonly filled: number;
  /** Declared by people in the list. */
  readonly declared: number;
  /** Still to confirm. */
  readonly open: number;
};

export function workFigures({ procedures }: Figures): WorkFigures {
  const provenances = procedures.flatMap((procedure) => indicatorIds.map((id) => procedure.indicators[id].provenance));
  const declared = provenances.filter((one) => one === "declared").length;
  const open = provenances.filter((one) => one === "to-confirm").length;
  return { cells: provenances.length, filled: provenances.length - declared - open, declared, open };
}

/** Names of the columns. */
export const worklistColumns = [
  "procedure",
  "procedure_name",
  "url",
  "status",
  "indicator",
  "question",
  "levels",
  "why",
  "declared",
  "candidates",
  "seen",
  "confirmed",
  "by",
  "on",
] as const;

/** The official words, then the limits of a figure where one may stand: `Oui; Non`, `0–1`. */
function choicesOf(id: IndicatorId): string {
  const limits = limitsOf(id);
  return [...Object.keys(indicators[id].levels), ...(limits === null ? [] : [limits])].join("; ");
}

/** A person's word against which something else is found now is to be confirmed again. */
const openCells = ({ indicators: rows }: ReportProcedure): readonly IndicatorId[] =>
  indicatorIds.filter((id) => rows[id].provenance === "to-confirm" || isDisputed(rows[id]));

const isDisputed = ({ confirmed }: IndicatorBase): boolean => confirmed?.found !== undefined && !confirmed.known;

function row(procedure: ReportProcedure, id: IndicatorId, lang: Lang): readonly Cell[] {
  const { title, question } = indicators[id];
  const candidates = candidatesOf(procedure, id);
  const seen = candidates.map(({ page, quote, selector, url }) => [roleLabels[page][lang], quote, selector, url].filter(Boolean).join(" | "));
  const cells: Readonly<Record<(typeof worklistColumns)[number], Cell>> = {
    procedure: procedure.id,
    procedure_name: procedure.name,
    url: procedure.url,
    status: procedure.status,
    indicator: title[lang],
    question: question[lang],
    levels: choicesOf(id),
    why: procedure.indicators[id].why,
    declared: procedure.indicators[id].confirmed?.level ?? procedure.indicators[id].declared ?? null,
    candidates: candidates.length,
    seen: seen.join("\n"),
    confirmed: null,
    by: null,
    on: null,
  };
  return worklistColumns.map((column) => cells[column]);
}

/** What was seen and could settle the matter: what the check doubts, then what the reading found; each place once. */
function candidatesOf({ indicators: rows, findings }: ReportProcedure, id: IndicatorId): readonly Source[] {
  const doubts = findings.filter(({ indicator, quote, selector }) => indicator === id && (quote !== "" || selector !== ""));
  const found: Partial<Record<IndicatorId, readonly Source[]>> = {
    handicap: Object.values(rows.handicap.declaration?.sources ?? {}),
    auth: rows.auth.evidence ?? [],
    contact: rows.contact.contacts ?? [],
    jdma: rows.jdma.sources ?? [],
  };
  const all = [...doubts, ...(found[id] ?? [])].map(({ page, url, selector, quote }) => ({ page, url, selector, quote }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
