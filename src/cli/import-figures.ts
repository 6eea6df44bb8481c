import { dayInFrance } from "../domain/day.ts";
import type { FoundFigures } from "../input/import/found.ts";
import { type Change, type Merge, merged } from "../input/import/merge.ts";
import { edited, importedEdits } from "../input/import/patch.ts";
import type { Problem } from "../input/problem.ts";
import { readProcedures } from "../input/procedures-file.ts";
import { plain } from "../sinks/terminal.ts";
import type { Command } from "./command.ts";
import { unifiedDiff } from "./diff.ts";
import { UserError } from "./failure.ts";
import { fromHere } from "./files.ts";
import { exitCodes } from "./io.ts";
import type { ListText } from "./list.ts";
import { words } from "./words.ts";

/** How the statistics are to enter the list. */
export type FigureOptions = {
  readonly name: string;
  readonly source: string | undefined;
  readonly keep: boolean;
  readonly dryRun: boolean;
  readonly tell: (problems: readonly Problem[]) => void;
  /** Rows that no procedure of the list answers to. */
  readonly onRejected: (problems: readonly Problem[]) => void;
};

const summary = {
  fr: "{file} : {matched} {matched|démarche trouvée|démarches trouvées}, {fresh} {fresh|valeur nouvelle|valeurs nouvelles}, {changed} {changed|changée|changées}, {kept} {kept|gardée|gardées}.{end}\n",
  en: "{file}: {matched} {matched|procedure|procedures} found, {fresh} new {fresh|value|values}, {changed} changed, {kept} kept.{end}\n",
};
const ends = {
  dry: { fr: " Rien n'a été écrit (--dry-run).", en: " Nothing was written (--dry-run)." },
  same: { fr: " Rien à écrire.", en: " Nothing to write." },
  done: { fr: "", en: "" },
};

/** Statistics into a list: every value that changes is told, the rest of the file stays as it is written, letter for letter. */
export async function importFigures(command: Command, found: FoundFigures, list: ListText, options: FigureOptions): Promise<number> {
  const { io, services, lang, quiet } = command;
  const today = dayInFrance(services.now());
  const merge = merged(list.procedures, found.rows, { file: options.name, source: options.source ?? found.source, today, keep: options.keep });
  options.tell([...found.remarks, ...found.rejected, ...merge.rejected]);
  options.onRejected(merge.rejected);
  if (merge.matched === 0) throw new UserError(nothing(options.name, list.file));
  const { edits, refused } = importedEdits(list.text, merge.updates);
  for (const index of refused) io.err(words(aliased, lang, { file: list.file, id: list.procedures[index]?.id ?? "" }));
  const next = edited(list.text, edits);
  assertSound(list.file, next, io.env);
  io.out(resultOf(command, merge, options.dryRun ? unifiedDiff(list.file, list.text, edits) : null));
  const isWritten = !options.dryRun && edits.length > 0;
  if (isWritten) await services.writeFile(fromHere(io, list.file), next);
  const end = ends[endingOf(options.dryRun, isWritten)][lang];
  if (!quiet) io.err(words(summary, lang, { ...counts(merge), file: list.file, end }));
  return refused.length > 0 ? exitCodes.usage : exitCodes.done;
}

const endingOf = (isDry: boolean, isWritten: boolean): keyof typeof ends => {
  if (isDry) return "dry";
  return isWritten ? "done" : "same";
};

/** What standard output carries: the changes as JSON, as a diff, or line by line. */
function resultOf({ json, quiet, lang }: Command, merge: Merge, diff: string | null): string {
  if (json) return `${JSON.stringify(told(merge), null, 2)}\n`;
  if (diff !== null) return diff;
  return quiet ? "" : [...merge.changes.map(changeLine), ...merge.kept.map((one) => keptLine(one, lang))].join("");
}

const counts = ({ changes, kept, matched }: Merge) => ({
  matched,
  fresh: changes.filter(({ before }) => before === null).length,
  changed: changes.filter(({ before }) => before !== null).length,
  kept: kept.length,
});

const told = ({ changes, kept, matched, rejected }: Merge) => ({ matched, changes, kept, rejected: rejected.length });

function changeLine({ id, figure, before, after }: Change): string {
  const was = before === null ? "" : `${before.value} (${before.source}) → `;
  return `${plain(`${id}  ${figure}  ${was}${after.value} (${after.source})`)}\n`;
}

const keptWord = { fr: "gardé", en: "kept" };
const keptLine = ({ id, figure, before, after }: Change, lang: "fr" | "en"): string =>
  `${plain(`${id}  ${figure}  ${keptWord[lang]} : ${before?.value} (${before?.source}) ≠ ${after.value} (${after.source})`)}\n`;

const aliased = {
  fr: "{file} : la démarche {id} est écrite avec une ancre ou un alias ; recopiez-la en toutes lettres pour y importer des chiffres.\n",
  en: "{file}: procedure {id} is written with an anchor or an alias; write it in full to import figures into it.\n",
};

const nothing = (name: string, file: string) => ({
  fr: `${name} : rien n'a été importé, aucune démarche de ${file} n'y est.`,
  en: `${name}: nothing was imported, no procedure of ${file} is in it.`,
});

/** A list is never replaced by one that Vigie would not read. */
function assertSound(file: string, text: string, env: Readonly<Record<string, string | undefined>>): void {
  const read = readProcedures(text, { file, env });
  if (read.ok) return;
  const [problem] = read.problems;
  throw new UserError({
    fr: `${file} n'a pas été modifié : le résultat ne serait pas valide (${problem?.message.fr}). Signalez-nous ce fichier.`,
    en: `${file} was not changed: the result would not be valid (${problem?.message.en}). Please report this file.`,
  });
}
