import type { Report } from "../domain/report.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { findingsCsv } from "../sinks/findings-csv.ts";
import { htmlReport } from "../sinks/html/report.ts";
import { proceduresCsv } from "../sinks/procedures-csv.ts";
import { reportJson } from "../sinks/report-json.ts";
import { worklistCsv } from "../sinks/worklist-csv.ts";
import type { EditionStore } from "../sweep/ports.ts";

/** Formats of a report on disk. */
export const reportFormats = ["csv", "json", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Which files are written, and how. */
export type ReportOptions = { readonly formats: readonly ReportFormat[]; readonly dialect: CsvDialect };

type File = { readonly path: string; readonly content: string };

const render: Readonly<Record<ReportFormat, (report: Report, dialect: CsvDialect) => readonly File[]>> = {
  csv: (report, dialect) => [
    { path: "procedures.csv", content: proceduresCsv(report, { dialect }) },
    { path: "findings.csv", content: findingsCsv(report, { dialect }) },
    { path: "worklist.csv", content: worklistCsv(report, { dialect }) },
  ],
  json: (report) => [{ path: "report.json", content: reportJson(report) }],
  html: (report) => htmlReport(report),
};

/** Writes a report into its edition's folder. */
export async function writeReports(store: EditionStore, report: Report, { formats, dialect }: ReportOptions): Promise<void> {
  for (const format of formats) {
    for (const { path, content } of render[format](report, dialect)) await store.writeReport(path, content);
  }
}
