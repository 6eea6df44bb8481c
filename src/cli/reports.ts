import { dirname } from "node:path";
import type { Edition } from "../domain/edition.ts";
import type { ProcedureDigest } from "../domain/history.ts";
import { type Overview, overviewOfProcedure, type ProcedureOverview, type ReportHead } from "../domain/overview.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { digestOfProcedure } from "../history/digest.ts";
import type { ProcedureAlerts } from "../sinks/alerts-csv.ts";
import { gridRoom } from "../sinks/rgaa/ods.ts";
import type { RowFile } from "../sinks/row-file.ts";
import type { EditionStore, ReportWriter } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { type File, type Output, outputs, type ReportOptions } from "./report-outputs.ts";
import { openSeries, type Series } from "./series.ts";
import { keepUnreadAnswers } from "./unread-answers.ts";

/** A judged edition, and what is to be written of it. */
export type Judged = {
  readonly store: Pick<EditionStore, "folder" | "openReport" | "writeReport">;
  readonly edition: Pick<Edition, "apart" | "procedures">;
  readonly head: ReportHead;
  /** The procedures of the edition, in the order of its list; each is let go of once it is written. */
  readonly rows: Iterable<ReportProcedure> | AsyncIterable<ReportProcedure>;
  readonly options: ReportOptions;
};

/** What is left of an edition once it is written. */
export type Written = { readonly overview: Overview; readonly series: Series };

/** Writes the reports of an edition into its folder, beside what the editions before it say; gives back its overview, and where it stands among them. */
export async function writeEdition(command: Command, { store, edition, head, rows, options }: Judged): Promise<Written> {
  if (options.formats.includes("csv")) await keepUnreadAnswers(command, { folder: store.folder, procedures: edition.procedures });
  const series = await openSeries(command, head, edition.apart ? null : dirname(store.folder));
  const wanted = options.formats.map((format) => outputs[format]({ head, list: edition.procedures, series, options }));
  const kept = { overviews: [] as ProcedureOverview[], digests: [] as ProcedureDigest[], alerts: [] as ProcedureAlerts[], crowded: [] as Crowded[] };
  await writeRows(store, wanted, rows, (procedure) => {
    kept.overviews.push(overviewOfProcedure(procedure));
    kept.digests.push(digestOfProcedure(procedure, head));
    kept.alerts.push(series.alertsOf(procedure));
    if (procedure.pages.length > gridRoom) kept.crowded.push({ id: procedure.id, pages: procedure.pages.length });
  });
  const written = { overview: { ...head, procedures: kept.overviews }, series: series.close(kept.digests, kept.alerts) };
  // One format after the other: a page of thousands of rows is let go of before the next file is made.
  for (const { last } of wanted) await writeAll(store, last?.(written.overview, written.series) ?? []);
  if (options.formats.includes("ods")) command.io.err(pagesLeftOut(kept.crowded, head.lang));
  return written;
}

/** Writes what comes with each procedure; when something fails, no file that was begun is left. */
async function writeRows(
  store: Judged["store"],
  wanted: readonly Output[],
  rows: Judged["rows"],
  keep: (procedure: ReportProcedure) => void,
): Promise<void> {
  const growing: Growing[] = [];
  let place = 0;
  // The files of a procedure go to the disk while the next one is judged.
  let writing = Promise.resolve();
  try {
    for (const file of wanted.flatMap(({ files = [] }) => files)) growing.push({ file, writer: await store.openReport(file.path) });
    await addTo(growing, ({ head }) => head);
    for await (const procedure of rows) {
      await addTo(growing, ({ row }) => row(procedure, place));
      const files = wanted.flatMap(({ each }) => each?.(procedure, place) ?? []);
      await writing;
      writing = writeAll(store, files);
      writing.catch(() => undefined); // told when it is waited for
      keep(procedure);
      place += 1;
    }
    await writing;
    await addTo(growing, ({ tail }) => tail(place));
    for (const { writer } of growing) await writer.close();
  } catch (error) {
    await writing.catch(() => undefined);
    for (const { writer } of growing) await writer.drop();
    throw error;
  }
}

type Growing = { readonly file: RowFile; readonly writer: ReportWriter };

async function addTo(growing: readonly Growing[], piece: (file: RowFile) => string): Promise<void> {
  for (const { file, writer } of growing) await writer.add(piece(file));
}

async function writeAll(store: Judged["store"], files: readonly File[]): Promise<void> {
  for (const { path, content } of files) await store.writeReport(path, typeof content === "function" ? await content() : content);
}

type Crowded = { readonly id: string; readonly pages: number };

/** The official grid has room for 20 pages: a line for each procedure that has more. */
function pagesLeftOut(procedures: readonly Crowded[], lang: Lang): string {
  const line = ({ id, pages }: Crowded): Text => ({
    fr: `rgaa/${id}.ods : la grille officielle a ${gridRoom} feuilles ; les ${gridRoom} premières des ${pages} pages y sont.`,
    en: `rgaa/${id}.ods: the official grid has ${gridRoom} sheets; it holds the first ${gridRoom} of ${pages} pages.`,
  });
  return procedures.map((one) => `${say(line(one), lang)}\n`).join("");
}
