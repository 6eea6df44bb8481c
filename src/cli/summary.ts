import { join } from "node:path";
import type { Figures } from "../domain/overview.ts";
import { sum } from "../lib/sum.ts";
import { summaryText } from "../sinks/summary-text.ts";
import { workFigures } from "../sinks/worklist-csv.ts";
import type { Command } from "./command.ts";
import { briefOf } from "./ending.ts";
import { shownPath } from "./files.ts";
import type { Series } from "./series.ts";
import { words } from "./words.ts";

const work = {
  fr: "Valeurs remplies par Vigie : {filled} sur {cells}. À confirmer par une personne : {open} (worklist.csv).\n",
  en: "Values filled in by Vigie: {filled} of {cells}. For a person to confirm: {open} (worklist.csv).\n",
};
const place = { fr: "\nRapport : {page}\n", en: "\nReport: {page}\n" };

const alerts = { fr: "Alertes : {count} (alerts.csv).\n", en: "Alerts: {count} (alerts.csv).\n" };

/** Where an edition lies, and among which others. */
export type Place = { readonly folder: string; readonly series: Series };

/** What a command on a whole edition prints: the table and the place of the report, or the brief for scripts. */
export function editionSummary({ io, lang, json, colour }: Command, report: Figures, { folder, series }: Place): string {
  if (json) return briefOf(report, folder);
  const { cells, filled, open } = workFigures(report);
  const figures = words(work, lang, { cells, filled, open });
  const count = sum(series.alerts.map(({ alerts }) => alerts.length));
  const told = count === 0 ? "" : words(alerts, lang, { count });
  return `${summaryText(report, { colour, columns: io.columns })}${figures}${told}${words(place, lang, { page: shownPath(io, join(folder, "index.html")) })}`;
}
