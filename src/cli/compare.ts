import { join } from "node:path";
import type { Report } from "../domain/report.ts";
import { say, type Text } from "../domain/text.ts";
import { compare as compareReports } from "../history/compare.ts";
import { comparisonCsv } from "../sinks/comparison-csv.ts";
import { comparisonText } from "../sinks/comparison-text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { comparisonPage } from "../sinks/html/comparison-page.ts";
import { judgeEdition } from "../sweep/judge.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { shownPath } from "./files.ts";
import { exitCodes } from "./io.ts";
import { openEdition } from "./judge.ts";
import { sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of a comparison, as typed. */
type CompareOptions = { readonly out: string; readonly csv: CsvDialect };

/** `vigie compare OLD NEW`: what changed between two saved editions; both are judged again, by the same rules. */
export const compareCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  const shared = sharedOptions(lang);
  program
    .command("compare")
    .argument(t({ fr: "<avant>", en: "<old>" }), t({ fr: "nom ou dossier de l'édition précédente", en: "name or folder of the previous edition" }))
    .argument(t({ fr: "<après>", en: "<new>" }), t({ fr: "nom ou dossier de l'édition actuelle", en: "name or folder of the current edition" }))
    .description(
      t({ fr: "dit ce qui a changé entre deux éditions, et ce qui presse", en: "tell what changed between two editions, and what is urgent" }),
    )
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(compare));
};

const place = { fr: "\nComparaison : {page}\n", en: "\nComparison: {page}\n" };

async function compare(command: Command, old: string, current: string, { out, csv }: CompareOptions): Promise<number> {
  const { io, lang, json, colour } = command;
  const before = await judged(command, old, out);
  const now = await judged(command, current, out);
  const comparison = compareReports(before.report, now.report);
  await now.store.writeReport("comparison.csv", comparisonCsv(comparison, lang, { dialect: csv }));
  await now.store.writeReport("comparison.html", comparisonPage(now.report, comparison));
  if (json) io.out(`${JSON.stringify({ folder: now.store.folder, ...comparison }, null, 2)}\n`);
  else {
    const page = shownPath(io, join(now.store.folder, "comparison.html"));
    io.out(`${comparisonText(comparison, lang, { colour })}${words(place, lang, { page })}`);
  }
  return exitCodes.done;
}

async function judged(command: Command, name: string, out: string): Promise<{ readonly store: EditionStore; readonly report: Report }> {
  const { store, edition } = await openEdition(command, name, out);
  return { store, report: await judgeEdition({ store, edition, lang: command.lang, version: command.services.version }) };
}
