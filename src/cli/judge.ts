import { basename, dirname, join } from "node:path";
import { Option } from "commander";
import type { Edition } from "../domain/edition.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { suggestion } from "../input/suggestion.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { headOf, judgeRows } from "../sweep/judge.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { fromHere, shownPath } from "./files.ts";
import { gristMappingIn } from "./grist.ts";
import { exitCodes } from "./io.ts";
import { chosenFrom, sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { allFormats, type ReportFormat, reportFormats } from "./report-outputs.ts";
import { writeEdition } from "./reports.ts";
import { editionSummary } from "./summary.ts";

/** Options of `judge` and `report`, as typed. */
type JudgeOptions = {
  readonly out: string;
  readonly csv: CsvDialect;
  readonly format?: readonly ReportFormat[];
  readonly gristColumns?: string;
};

const argumentName: Text = { fr: "<édition>", en: "<edition>" };
const argument: Text = { fr: "nom ou dossier de l'édition", en: "name or folder of the edition" };

/** `vigie judge EDITION`: judges the saved dossiers again and writes every report; no browser. */
export const judgeCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  program
    .command("judge")
    .argument(say(argumentName, lang), say(argument, lang))
    .description(say({ fr: "juge à nouveau une édition enregistrée, sans navigateur", en: "judge a saved edition again, without a browser" }, lang))
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(judge));
};

/** `vigie report EDITION`: the same, in the formats asked for. */
export const reportCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  program
    .command("report")
    .argument(say(argumentName, lang), say(argument, lang))
    .description(
      say(
        {
          fr: "écrit à nouveau les rapports d'une édition, dans les formats voulus",
          en: "write the reports of an edition again, in the formats asked for",
        },
        lang,
      ),
    )
    .addOption(formatOption(lang))
    .option(
      say({ fr: "--grist-columns <fichier>", en: "--grist-columns <file>" }, lang),
      say({ fr: "tables et colonnes de Grist (YAML)", en: "tables and columns of Grist (YAML)" }, lang),
    )
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(judge));
};

const formatOption = (lang: Lang): Option =>
  new Option(
    "--format <formats>",
    say({ fr: `formats séparés par des virgules : ${allFormats.join(", ")}`, en: `formats, separated by commas: ${allFormats.join(", ")}` }, lang),
  )
    .argParser(chosenFrom(allFormats, lang))
    .default(reportFormats);

async function judge(command: Command, name: string, { out, csv, format = reportFormats, gristColumns }: JudgeOptions): Promise<number> {
  const { io, services, lang } = command;
  const grist = gristColumns === undefined ? {} : { grist: await gristMappingIn(command, gristColumns) };
  const { store, edition } = await openEdition(command, name, out);
  const judging = { store, edition, lang, version: services.version };
  const [head, rows] = [await headOf(judging), judgeRows(judging)];
  const { overview, series } = await writeEdition(command, { store, edition, head, rows, options: { formats: format, dialect: csv, ...grist } });
  io.out(editionSummary(command, overview, { folder: store.folder, series }));
  return exitCodes.done;
}

type Opened = { readonly store: EditionStore; readonly edition: Edition };

/** An edition by its name under the reports folder, or by the path of its own folder. @throws UserError when there is none. */
export async function openEdition(command: Command, name: string, out: string): Promise<Opened> {
  const { io, services } = command;
  const [folder, edition] = await placeOf(command, name, out);
  const store = services.openStore(folder, edition);
  const found = await store.readEdition();
  if (found) return { store, edition: found };
  const known = await editionsIn(command, folder);
  const near = suggestion(edition, known);
  const where = shownPath(io, folder);
  throw new UserError(
    known.length === 0
      ? {
          fr: `Aucune édition « ${edition} » : ${where} n'en contient aucune. Lancez d'abord un audit, ou indiquez le dossier des rapports avec --out.`,
          en: `No edition "${edition}": ${where} holds none. Run an audit first, or name the folder of the reports with --out.`,
        }
      : {
          fr: `Aucune édition « ${edition} » dans ${where}.${near ? ` Vouliez-vous dire ${near} ?` : ""} Éditions présentes : ${known.join(", ")}.`,
          en: `No edition "${edition}" in ${where}.${near ? ` Did you mean ${near}?` : ""} Editions there: ${known.join(", ")}.`,
        },
  );
}

/** The files of an edition that people open: they name it as well, since a shell completes file names. */
const ownPages: ReadonlySet<string> = new Set(["report.json", "index.html"]);

/** The folder of an edition, and its name there. */
async function placeOf({ io, services }: Command, name: string, out: string): Promise<readonly [string, string]> {
  const typed = fromHere(io, name);
  const path = ownPages.has(basename(typed)) ? dirname(typed) : typed;
  const isThere = (place: string): Promise<boolean> => services.exists(join(place, "edition.json"));
  const byPath = /[\\/]|^\.+$/.test(name) || (!(await isThere(join(fromHere(io, out), name))) && (await isThere(path)));
  return byPath ? [dirname(path), basename(path)] : [fromHere(io, out), name];
}

/** Names of the editions in a folder, sorted. */
export async function editionsIn({ services }: Command, folder: string): Promise<readonly string[]> {
  const names = await services.listFolder(folder);
  const found = await Promise.all(names.map((name) => services.exists(join(folder, name, "edition.json"))));
  return names.filter((_, place) => found[place]);
}
