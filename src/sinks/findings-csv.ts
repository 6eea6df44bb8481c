import type { Report, ReportFinding, ReportProcedure } from "../domain/report.ts";
import { type Cell, type CsvOptions, csvFile } from "./csv.ts";
import { type RowFile, wholeText } from "./row-file.ts";

/**
 * One row per finding, in the order of the report. `references` holds the RGAA criteria, WCAG success criteria and official rules,
 * separated by "; "; `outcome` is `failed`, or `cantTell` when a person has to look; `count` is how many elements share the finding.
 */
export const findingsCsv = (report: Report, options: CsvOptions = {}): string => wholeText(findingsFile(options), report.procedures);

/** The same, written as the procedures come. */
export const findingsFile = (options: CsvOptions = {}): RowFile =>
  csvFile("findings.csv", columns, (procedure) => procedure.findings.map((finding) => row(procedure, finding)), options);

const columns = [
  "procedure",
  "procedure_name",
  "page",
  "url",
  "check",
  "rule",
  "indicator",
  "references",
  "outcome",
  "message",
  "repair",
  "selector",
  "quote",
  "count",
] as const;

function row(procedure: ReportProcedure, finding: ReportFinding): readonly Cell[] {
  const cells: Readonly<Record<(typeof columns)[number], Cell>> = {
    procedure: procedure.id,
    procedure_name: procedure.name,
    page: finding.page,
    url: finding.url,
    check: finding.check,
    rule: finding.rule ?? null,
    indicator: finding.indicator,
    references: finding.references.join("; "),
    outcome: finding.outcome,
    message: finding.message,
    repair: finding.repair,
    selector: finding.selector,
    quote: finding.quote,
    count: finding.count,
  };
  return columns.map((column) => cells[column]);
}
