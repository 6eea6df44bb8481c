import { basename, dirname } from "node:path";
import { Option } from "commander";
import type { Edition } from "../domain/edition.ts";
import { say } from "../domain/text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { summaryText } from "../sinks/summary-text.ts";
import { judgeEdition } from "../sweep/judge.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { briefOf } from "./ending.ts";
import { UserError } from "./failure.ts";
import { fromHere } from "./files.ts";
import { exitCodes } from "./io.ts";
import { sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { type ReportFormat, reportFormats, writeReports } from "./reports.ts";
import { words } from "./words.ts";

/** Options of `judge` and `report`, as typed. */
type JudgeOptions = { readonly out: string; readonly csv: CsvDialect; readonly format?: readonly ReportFormat[] };

const place = { fr: "\nRapport : {folder}/index.html\n", en: "\nReport: {folder}/index.html\n" };

const argument = { fr: "nom ou dossier de l'édition", en: "name or folder of the edition" };

/** `vigie judge EDITION`: judges the saved dossiers again and writes every report; no browser. */
export const judgeCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  program
    .command("judge")
    .argument("<edition>", say(argument, lang))
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
    .argument("<edition>", say(argument, lang))
    .description(
      say(
        {
          fr: "écrit à nouveau les rapports d'une édition, dans les formats voulus",
          en: "write the reports of an edition again, in the formats asked for",
        },
        lang,
      ),
    )
    .addOption(new Option("--format <formats...>", say({ fr: "formats", en: "formats" }, lang)).choices(reportFormats).default(reportFormats))
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(judge));
};

async function judge(command: Command, name: string, { out, csv, format = reportFormats }: JudgeOptions): Promise<number> {
  const { io, services, lang, json, colour } = command;
  const { store, edition } = await openEdition(command, name, out);
  const report = await judgeEdition({ store, edition, lang, version: services.version });
  await writeReports(store, report, { formats: format, dialect: csv });
  io.out(
    json ? briefOf(report, store.folder) : `${summaryText(report, { colour, columns: io.columns })}${words(place, lang, { folder: store.folder })}`,
  );
  return exitCodes.done;
}

/** An edition by its name under the reports folder, or by the path of its own folder. @throws UserError when there is none. */
async function openEdition(
  { io, services }: Command,
  name: string,
  out: string,
): Promise<{ readonly store: EditionStore; readonly edition: Edition }> {
  const path = fromHere(io, name);
  const byPath = /[\\/]/.test(name);
  const store = byPath ? services.openStore(dirname(path), basename(path)) : services.openStore(fromHere(io, out), name);
  const edition = await store.readEdition();
  if (!edition) {
    throw new UserError({
      fr: `Aucune édition dans ${store.folder} ; donnez le nom d'un dossier de ${out}/, ou son chemin.`,
      en: `No edition in ${store.folder}; give the name of a folder of ${out}/, or its path.`,
    });
  }
  return { store, edition };
}
