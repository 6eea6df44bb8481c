import { basename, join } from "node:path";
import type { EditionDigest, History, ProcedureDigest } from "../domain/history.ts";
import { say, type Text } from "../domain/text.ts";
import { digestFrom, digestOfProcedure } from "../history/digest.ts";
import { historyOf } from "../history/trends.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { indicatorTrendsCsv, procedureTrendsCsv } from "../sinks/trends-csv.ts";
import { trendsText } from "../sinks/trends-text.ts";
import { headOf, type JudgeOptions, judgeRows } from "../sweep/judge.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { fromHere, shownPath } from "./files.ts";
import { exitCodes } from "./io.ts";
import { editionsIn, openEdition } from "./judge.ts";
import { sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of the trends, as typed. */
type TrendsOptions = { readonly out: string; readonly csv: CsvDialect };

/** `vigie trends [EDITION…]`: all the editions of a folder, or those named; each is judged again, by the same rules. */
export const trendsCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  const shared = sharedOptions(lang);
  program
    .command("trends")
    .argument(
      t({ fr: "[éditions...]", en: "[editions...]" }),
      t({
        fr: "noms ou dossiers des éditions (par défaut toutes celles du dossier)",
        en: "names or folders of the editions (default: all of the folder)",
      }),
    )
    .description(
      t({
        fr: "montre l'évolution d'édition en édition : niveaux, scores, objectifs atteints",
        en: "show how things went from edition to edition: levels, scores, goals reached",
      }),
    )
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(trends));
};

const place = { fr: "\nTableaux : {files}\n", en: "\nTables: {files}\n" };

async function trends(command: Command, names: readonly string[], { out, csv }: TrendsOptions): Promise<number> {
  const { io, services, lang, json } = command;
  const folder = fromHere(io, out);
  const history = await judgedAgain(command, names.length > 0 ? names : await editionsIn(command, folder), { out, named: names.length > 0 });
  const files = {
    "trends.json": `${JSON.stringify(history, null, 1)}\n`,
    "trends-indicators.csv": indicatorTrendsCsv(history, lang, { dialect: csv }),
    "trends-procedures.csv": procedureTrendsCsv(history, { dialect: csv }),
  };
  for (const [name, content] of Object.entries(files)) await services.writeFile(join(folder, name), content);
  const shown = Object.keys(files).map((name) => shownPath(io, join(folder, name)));
  io.out(
    json ? `${JSON.stringify({ folder, ...history }, null, 2)}\n` : `${trendsText(history, lang)}${words(place, lang, { files: shown.join(", ") })}`,
  );
  return exitCodes.done;
}

/** What stands apart (an audit, a gate) is looked at only when it is named. */
async function judgedAgain(
  command: Command,
  names: readonly string[],
  { out, named }: { readonly out: string; readonly named: boolean },
): Promise<History> {
  const digests = [];
  const seen = new Set<string>();
  for (const name of names) {
    const { store, edition } = await openEdition(command, name, out);
    // Named twice, an edition is one all the same.
    if ((edition.apart && !named) || seen.has(store.folder)) continue;
    seen.add(store.folder);
    const digest = await digestedAgain({ store, edition, lang: command.lang, version: command.services.version });
    digests.push({ ...digest, edition: basename(store.folder) });
  }
  if (digests.length > 0) return historyOf(digests);
  throw new UserError({
    fr: `${out} ne contient aucune édition. Lancez d'abord « vigie sweep », ou indiquez le dossier des rapports avec --out.`,
    en: `${out} holds no edition. Run "vigie sweep" first, or name the folder of the reports with --out.`,
  });
}

/** One procedure is in memory at a time. */
async function digestedAgain(judging: JudgeOptions): Promise<EditionDigest> {
  const head = await headOf(judging);
  const procedures: ProcedureDigest[] = [];
  for await (const row of judgeRows(judging)) procedures.push(digestOfProcedure(row, head));
  return digestFrom(head, procedures);
}
