import { join } from "node:path";
import type { ProcedureChange } from "../domain/comparison.ts";
import { say, type Text } from "../domain/text.ts";
import { compareProcedure, comparisonOf, removed, type Sides } from "../history/compare.ts";
import { comparisonCsv } from "../sinks/comparison-csv.ts";
import { comparisonText } from "../sinks/comparison-text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { comparisonPage } from "../sinks/html/comparison-page.ts";
import { headOf, type JudgeOptions, judgeOne, judgeRows } from "../sweep/judge.ts";
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
  const before = await judging(command, old, out);
  const now = await judging(command, current, out);
  const sides = { previous: await headOf(before), current: await headOf(now) };
  const comparison = comparisonOf(sides, await procedureChanges(before, now, sides));
  await now.store.writeReport("comparison.csv", comparisonCsv(comparison, lang, { dialect: csv }));
  await now.store.writeReport("comparison.html", comparisonPage(sides.current, comparison));
  if (json) io.out(`${JSON.stringify({ folder: now.store.folder, ...comparison }, null, 2)}\n`);
  else {
    const page = shownPath(io, join(now.store.folder, "comparison.html"));
    io.out(`${comparisonText(comparison, lang, { colour })}${words(place, lang, { page })}`);
  }
  return exitCodes.done;
}

type Judging = JudgeOptions & { readonly store: EditionStore };

async function judging(command: Command, name: string, out: string): Promise<Judging> {
  return { ...(await openEdition(command, name, out)), lang: command.lang, version: command.services.version };
}

/** One procedure of each edition is in memory at a time. */
async function procedureChanges(before: Judging, now: Judging, sides: Sides): Promise<readonly ProcedureChange[]> {
  const left = new Map(before.edition.procedures.map((procedure) => [procedure.id, procedure]));
  const procedures: ProcedureChange[] = [];
  for await (const row of judgeRows(now)) {
    const listed = left.get(row.id);
    left.delete(row.id);
    procedures.push(compareProcedure(listed ? await judgeOne(listed, before) : null, row, sides));
  }
  for (const procedure of left.values()) procedures.push(removed(await judgeOne(procedure, before)));
  return procedures;
}
