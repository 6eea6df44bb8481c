import type { Answer } from "../domain/confirmation.ts";
import { dayInFrance } from "../domain/day.ts";
import type { Edition } from "../domain/edition.ts";
import { indicators } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { say, type Text } from "../domain/text.ts";
import { readAnswers } from "../input/answers.ts";
import { formatProblem, type Problem } from "../input/problem.ts";
import { confirmationsCsv } from "../sinks/confirmations-csv.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { workFigures } from "../sinks/worklist-csv.ts";
import { headOf, judgeEdition, judgeRows } from "../sweep/judge.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { cellOf, confirmationsPath, confirmedBeside, latest, withAnswers } from "./confirmations.ts";
import { UserError } from "./failure.ts";
import { fromHere, readBytes } from "./files.ts";
import { exitCodes } from "./io.ts";
import { openEdition } from "./judge.ts";
import { defaultList } from "./list.ts";
import { reportsIn, sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { writeEdition } from "./reports.ts";
import { words } from "./words.ts";

/** Options of a confirmation, as typed. */
type ConfirmOptions = {
  readonly by: string | undefined;
  readonly list: string;
  readonly replace: boolean;
  readonly out: string;
  readonly csv: CsvDialect;
};

/** `vigie confirm EDITION WORKLIST`: keeps what people answered, beside the list, and writes the reports of the edition again. */
export const confirmCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  const shared = sharedOptions(lang);
  program
    .command("confirm")
    .argument(t({ fr: "<édition>", en: "<edition>" }), t({ fr: "nom ou dossier de l'édition", en: "name or folder of the edition" }))
    .argument("<csv>", t({ fr: "worklist.csv rempli (CSV ou XLSX)", en: "worklist.csv, filled in (CSV or XLSX)" }))
    .description(
      t({
        fr: "garde les valeurs confirmées par une personne, d'édition en édition",
        en: "keep the values that a person confirmed, from edition to edition",
      }),
    )
    .option(
      "--by <service>",
      t({ fr: "service ou fonction qui confirme (jamais une personne)", en: "service or role that confirms (never a person)" }),
    )
    .option(
      t({ fr: "--list <liste>", en: "--list <list>" }),
      t({
        fr: "liste des démarches, à côté de laquelle tient confirmations.csv",
        en: "list of the procedures, beside which confirmations.csv is kept",
      }),
      defaultList,
    )
    .option("--replace", t({ fr: "remplace ce qui a déjà été confirmé autrement", en: "replace what was confirmed otherwise before" }), false)
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(confirm));
};

const done = {
  fr: "Confirmé : {count} (gardé dans {file}). Reste à confirmer : {open} sur {cells}.\n",
  en: "Confirmed: {count} (kept in {file}). Still to confirm: {open} of {cells}.\n",
};

async function confirm(command: Command, name: string, file: string, options: ConfirmOptions): Promise<number> {
  // Beside a list that is not there, no sweep would ever find the answers.
  if (!(await command.services.exists(fromHere(command.io, options.list)))) throw new UserError(noSuchList(options.list));
  const { store, edition } = await openEdition(command, name, options.out);
  const lock = await store.lock();
  try {
    return await kept(command, { store, edition, file, options });
  } finally {
    await lock.release();
  }
}

const noSuchList = (list: string): Text => ({
  fr: `${list} n'existe pas : donnez avec --list la liste dont vient l'édition, les réponses sont gardées à côté d'elle.`,
  en: `${list} does not exist: name the list that the edition comes from with --list, the answers are kept beside it.`,
});

type Context = { readonly store: EditionStore; readonly edition: Edition; readonly file: string; readonly options: ConfirmOptions };

async function kept(command: Command, { store, edition, file, options }: Context): Promise<number> {
  const { io, services, lang } = command;
  const table = confirmationsPath(options.list);
  const before = await confirmedBeside(command, options.list);
  if (!before.ok) return refused(command, table, before.problems);
  const answers = await answersIn(command, { edition, file, by: options.by });
  const held = latest(before.answers);
  const conflicts = options.replace ? [] : answers.flatMap((answer) => conflict(answer, held.get(cellOf(answer)), file));
  if (conflicts.length > 0) return refused(command, file, conflicts);
  const found = await judge(command, { store, edition: { ...edition, procedures: withAnswers(edition.procedures, []) } });
  const fresh = answers.filter((answer) => !isSame(answer, held.get(cellOf(answer)))).map((answer) => placed(answer, found));
  const all = [...before.answers, ...fresh];
  // The table first: should the rest fail, nothing that people said is lost.
  if (fresh.length > 0) await services.writeFile(fromHere(io, table), confirmationsCsv(all));
  const confirmed: Edition = { ...edition, procedures: withAnswers(edition.procedures, all) };
  await store.writeEdition(confirmed);
  const judging = { store, edition: confirmed, lang, version: services.version };
  const [head, rows] = [await headOf(judging), judgeRows(judging)];
  const { overview } = await writeEdition(command, { store, edition: confirmed, head, rows, options: reportsIn(options.csv) });
  const { open, cells } = workFigures(overview);
  const figures = { count: fresh.length, file: table, open, cells };
  io.out(command.json ? `${JSON.stringify({ folder: store.folder, ...figures }, null, 2)}\n` : words(done, lang, figures));
  return exitCodes.done;
}

const judge = ({ lang, services }: Command, { store, edition }: Pick<Context, "store" | "edition">): Promise<Report> =>
  judgeEdition({ store, edition, lang, version: services.version });

type Sheet = { readonly edition: Edition; readonly file: string; readonly by: string | undefined };

/** What was filled in. @throws UserError when a row is wrong, each told on stderr, or when none is filled in. */
async function answersIn(command: Command, { edition, file, by }: Sheet): Promise<readonly Answer[]> {
  const { io, services } = command;
  const today = dayInFrance(services.now());
  const ids = edition.procedures.map(({ id }) => id);
  const read = await readAnswers(await readBytes(services, io, file), { file, today, by, ids });
  if (!read.ok) return refused(command, file, read.problems);
  if (read.answers.length > 0) return read.answers;
  throw new UserError({
    fr: `${file} : aucune réponse. Remplissez la colonne « confirmed » des lignes que vous avez vérifiées.`,
    en: `${file}: no answer. Fill in the column "confirmed" of the rows that you looked at.`,
  });
}

/** The answer with where it was given, and what was found there without it. */
function placed(answer: Answer, { edition, procedures }: Report): Answer {
  const { procedure, indicator, value, by, on, row } = answer;
  const cell = procedures.find(({ id }) => id === procedure)?.indicators[indicator];
  const against = cell && cell.provenance !== "to-confirm" ? { against: cell.level } : {};
  return { procedure, indicator, value, by, on, edition, ...against, row };
}

const isSame = (one: Answer, other: Answer | undefined): boolean =>
  other !== undefined && one.value === other.value && one.by === other.by && one.on === other.on;

/** Another value stands already: nobody's word is overwritten by accident. */
function conflict(answer: Answer, held: Answer | undefined, file: string): readonly Problem[] {
  if (!held || held.value === answer.value) return [];
  const { fr, en } = indicators[answer.indicator].title;
  return [
    {
      file,
      line: answer.row,
      column: 1,
      path: "confirmed",
      message: {
        fr: `${answer.procedure}, ${fr} : « ${held.value} » a été confirmé par ${held.by} le ${held.on}`,
        en: `${answer.procedure}, ${en}: "${held.value}" was confirmed by ${held.by} on ${held.on}`,
      },
      fix: { fr: "ajoutez --replace pour le remplacer par cette réponse", en: "add --replace to put this answer in its place" },
    },
  ];
}

function refused({ io, lang }: Command, file: string, problems: readonly Problem[]): never {
  for (const problem of problems) io.err(`${formatProblem(problem, lang)}\n`);
  throw new UserError({ fr: `${file} : rien n'a été confirmé.`, en: `${file}: nothing was confirmed.` });
}
