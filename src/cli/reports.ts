import { dirname } from "node:path";
import type { Edition } from "../domain/edition.ts";
import type { GristMapping } from "../domain/grist.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { say, type Text } from "../domain/text.ts";
import { alertsCsv } from "../sinks/alerts-csv.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { digestJson } from "../sinks/digest-json.ts";
import { findingsCsv } from "../sinks/findings-csv.ts";
import { gristFiles } from "../sinks/grist.ts";
import { defaultGristMapping } from "../sinks/grist-fields.ts";
import { htmlReport } from "../sinks/html/report.ts";
import { proceduresCsv } from "../sinks/procedures-csv.ts";
import { reportJson } from "../sinks/report-json.ts";
import { araCsv } from "../sinks/rgaa/ara-csv.ts";
import { earlJsonLd } from "../sinks/rgaa/earl.ts";
import { auditGrid, gridRoom } from "../sinks/rgaa/ods.ts";
import { reviewCsv } from "../sinks/rgaa/review-csv.ts";
import { worklistCsv } from "../sinks/worklist-csv.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { type Series, seriesOf } from "./series.ts";

/** Formats of a report on disk; the others are written when they are asked for. */
export const reportFormats = ["csv", "json", "html"] as const;
export const allFormats = [...reportFormats, "grist", "ara", "earl", "review", "ods"] as const;
export type ReportFormat = (typeof allFormats)[number];

/** Which files are written, and how. */
export type ReportOptions = {
  readonly formats: readonly ReportFormat[];
  readonly dialect: CsvDialect;
  /** Columns of Grist; the usual ones when absent. */
  readonly grist?: GristMapping;
};

type File = { readonly path: string; readonly content: Uint8Array | string };
type Render = (report: Report, series: Series, options: ReportOptions) => readonly File[];

const render: Readonly<Record<ReportFormat, Render>> = {
  csv: (report, { alerts }, { dialect }) => [
    { path: "procedures.csv", content: proceduresCsv(report, { dialect }) },
    { path: "findings.csv", content: findingsCsv(report, { dialect }) },
    { path: "worklist.csv", content: worklistCsv(report, { dialect }) },
    { path: "alerts.csv", content: alertsCsv(alerts, report.lang, { dialect }) },
  ],
  json: (report, { digest }) => [
    { path: "report.json", content: reportJson(report) },
    ...(digest ? [{ path: "digest.json", content: digestJson(digest) }] : []),
  ],
  html: (report, { history }) => htmlReport(report, history),
  grist: (report, _series, { grist = defaultGristMapping }) => gristFiles(report, grist),
  ara: (report, _series, { dialect }) => rgaaFiles(report, "ara.csv", (procedure) => araCsv(procedure, { dialect })),
  earl: (report) => rgaaFiles(report, "earl.jsonld", (procedure) => earlJsonLd(report, procedure)),
  review: (report, _series, { dialect }) => rgaaFiles(report, "review.csv", (procedure) => reviewCsv(procedure, report.lang, { dialect })),
  ods: (report) => rgaaFiles(report, "ods", (procedure) => auditGrid(report, procedure)),
};

/** A file of the RGAA for each procedure that has pages. */
const rgaaFiles = (report: Report, ending: string, content: (procedure: ReportProcedure) => File["content"]): readonly File[] =>
  report.procedures
    .filter(({ pages }) => pages.length > 0)
    .map((procedure) => ({ path: `rgaa/${procedure.id}.${ending}`, content: content(procedure) }));

/** A judged edition, and what is to be written of it. */
type Judged = { readonly store: EditionStore; readonly edition: Pick<Edition, "apart">; readonly report: Report; readonly options: ReportOptions };

/** Writes a report into its edition's folder, beside what the editions before it say; gives back where it stands among them. */
export async function writeEdition(command: Command, { store, edition, report, options }: Judged): Promise<Series> {
  const series = await seriesOf(command, report, edition.apart ? null : dirname(store.folder));
  await writeReports(store, report, series, options);
  if (options.formats.includes("ods")) command.io.err(pagesLeftOut(report));
  return series;
}

/** The official grid has room for 20 pages: a line for each procedure that has more. */
function pagesLeftOut({ procedures, lang }: Report): string {
  const line = (id: string, count: number): Text => ({
    fr: `rgaa/${id}.ods : la grille officielle a ${gridRoom} feuilles ; les ${gridRoom} premières des ${count} pages y sont.`,
    en: `rgaa/${id}.ods: the official grid has ${gridRoom} sheets; it holds the first ${gridRoom} of ${count} pages.`,
  });
  return procedures
    .filter(({ pages }) => pages.length > gridRoom)
    .map(({ id, pages }) => `${say(line(id, pages.length), lang)}\n`)
    .join("");
}

/** Writes the files of a report. */
export async function writeReports(store: EditionStore, report: Report, series: Series, options: ReportOptions): Promise<void> {
  for (const format of options.formats) {
    for (const { path, content } of render[format](report, series, options)) await store.writeReport(path, content);
  }
}
