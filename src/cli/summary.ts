import { join } from "node:path";
import type { Report } from "../domain/report.ts";
import { summaryText } from "../sinks/summary-text.ts";
import type { Command } from "./command.ts";
import { briefOf } from "./ending.ts";
import { shownPath } from "./files.ts";
import { words } from "./words.ts";

const place = { fr: "\nRapport : {page}\n", en: "\nReport: {page}\n" };

/** What a command on a whole edition prints: the table and the place of the report, or the brief for scripts. */
export function editionSummary({ io, lang, json, colour }: Command, report: Report, folder: string): string {
  if (json) return briefOf(report, folder);
  return `${summaryText(report, { colour, columns: io.columns })}${words(place, lang, { page: shownPath(io, join(folder, "index.html")) })}`;
}
