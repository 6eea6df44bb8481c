import { indicatorIds } from "../domain/indicator.ts";
import { officialColumns } from "../domain/official.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { isJudgeable } from "../domain/visit.ts";
import { type Cell, type CsvOptions, csvFile } from "./csv.ts";
import { officialCells } from "./official-cells.ts";
import { type RowFile, wholeText } from "./row-file.ts";

/**
 * One row per procedure: the 23 official columns with their exact names and order, then Vigie's own:
 * - `status`, `status_why`: outcome of the visit of the start page, and its evidence in a sentence;
 * - `score` 0–100, `grade` A–E, both empty when too little was tested; `coverage` 0–1; `goals_reached` of `goals_evaluated`;
 * - `<indicator>_level` (official label) and `<indicator>_provenance` (measured, declared, imported, to-confirm) for each indicator;
 * - `findings_failed`, `findings_to_review`: how many rows the procedure has in findings.csv, by outcome;
 * - `pages`: how many of its pages showed their own content; `final_url`: where the start page ended;
 * - `shared_with`: id of the procedure with the same start page, whose visit was used; `gathered_at`: ISO 8601.
 */
export const proceduresCsv = (report: Report, options: CsvOptions = {}): string => wholeText(proceduresFile(options), report.procedures);

/** The same, written as the procedures come. */
export const proceduresFile = (options: CsvOptions = {}): RowFile =>
  csvFile("procedures.csv", procedureColumns, (procedure) => [procedureCells(procedure)], options);

const ownColumns: readonly string[] = [
  ...["status", "status_why", "score", "grade", "coverage", "goals_reached", "goals_evaluated"],
  ...indicatorIds.flatMap((id) => [`${id}_level`, `${id}_provenance`]),
  ...["findings_failed", "findings_to_review", "pages", "final_url", "shared_with", "gathered_at"],
];

/** Names of the columns. */
export const procedureColumns: readonly string[] = [...officialColumns, ...ownColumns];

/** The row of a procedure, in the order of the columns. */
export function procedureCells(procedure: ReportProcedure): readonly Cell[] {
  const official = officialCells(procedure);
  return [...officialColumns.map((column) => official[column]), ...ownCells(procedure)];
}

function ownCells(procedure: ReportProcedure): readonly Cell[] {
  const { score, indicators, findings, pages } = procedure;
  const start = pages.find((page) => page.role === "start");
  return [
    ...[procedure.status, procedure.why, score.value, score.grade, score.coverage, score.goals.reached, score.goals.evaluated],
    ...indicatorIds.flatMap((id) => [indicators[id].level, indicators[id].provenance]),
    findings.filter((finding) => finding.outcome === "failed").length,
    findings.filter((finding) => finding.outcome === "cantTell").length,
    pages.filter(isJudgeable).length,
    start?.finalUrl ?? null,
    procedure.sharedWith ?? null,
    procedure.gatheredAt,
  ];
}
