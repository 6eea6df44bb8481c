import type { GristMapping } from "../domain/grist.ts";
import type { Overview, ReportHead } from "../domain/overview.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { alertsCsv } from "../sinks/alerts-csv.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { digestJson } from "../sinks/digest-json.ts";
import { findingsFile } from "../sinks/findings-csv.ts";
import { gristExport } from "../sinks/grist.ts";
import { defaultGristMapping } from "../sinks/grist-fields.ts";
import { indexPage } from "../sinks/html/index-page.ts";
import { type Named, procedureFile } from "../sinks/html/procedure-page.ts";
import { proceduresFile } from "../sinks/procedures-csv.ts";
import { reportFile } from "../sinks/report-json.ts";
import { araCsv } from "../sinks/rgaa/ara-csv.ts";
import { earlJsonLd } from "../sinks/rgaa/earl.ts";
import { auditGrid } from "../sinks/rgaa/ods.ts";
import { reviewCsv } from "../sinks/rgaa/review-csv.ts";
import type { RowFile } from "../sinks/row-file.ts";
import { worklistFile } from "../sinks/worklist-csv.ts";
import type { OpenSeries, Series } from "./series.ts";

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

/** A whole file of an edition. What takes long is made when its turn to be written comes, beside the next judgement. */
export type File = { readonly path: string; readonly content: Uint8Array | string | (() => Promise<Uint8Array>) };

/** What a format writes: files that grow with each procedure, files of each procedure, and those that need the whole overview. */
export type Output = {
  readonly files?: readonly RowFile[];
  readonly each?: (procedure: ReportProcedure, place: number) => readonly File[];
  readonly last?: (overview: Overview, series: Series) => readonly File[];
};

/** What is known before the first procedure. */
export type Setting = {
  readonly head: ReportHead;
  /** The procedures to come, in their order. */
  readonly list: readonly Named[];
  readonly series: OpenSeries;
  readonly options: ReportOptions;
};

/** Every format. */
export const outputs: Readonly<Record<ReportFormat, (setting: Setting) => Output>> = {
  csv: ({ head: { lang }, options: { dialect } }) => ({
    files: [proceduresFile({ dialect }), findingsFile({ dialect }), worklistFile(lang, { dialect })],
    last: (_, { alerts }) => [{ path: "alerts.csv", content: alertsCsv(alerts, lang, { dialect }) }],
  }),
  json: ({ head }) => ({
    files: [reportFile(head)],
    last: (_, { digest }) => (digest ? [{ path: "digest.json", content: digestJson(digest) }] : []),
  }),
  html: ({ head, list, series }) => ({
    each: (procedure, place) => [
      procedureFile(head, procedure, { previous: list[place - 1], next: list[place + 1], past: series.pastOf(procedure) }),
    ],
    last: (overview, { history, alerts }) => [{ path: "index.html", content: indexPage(overview, history, alerts) }],
  }),
  grist: ({ head, options: { grist = defaultGristMapping } }) => {
    const { tables, add, rest } = gristExport(head, grist);
    return { each: add, last: () => [tables, ...rest()] };
  },
  ara: ({ options: { dialect } }) => ofPages("ara.csv", (procedure) => araCsv(procedure, { dialect })),
  earl: ({ head }) => ofPages("earl.jsonld", (procedure) => earlJsonLd(head, procedure)),
  review: ({ head: { lang }, options: { dialect } }) => ofPages("review.csv", (procedure) => reviewCsv(procedure, lang, { dialect })),
  ods: ({ head }) => ofPages("ods", (procedure) => () => auditGrid(head, procedure)),
};

/** A file of the RGAA for each procedure that has pages. */
const ofPages = (ending: string, content: (procedure: ReportProcedure) => File["content"]): Output => ({
  each: (procedure) => (procedure.pages.length > 0 ? [{ path: `rgaa/${procedure.id}.${ending}`, content: content(procedure) }] : []),
});
