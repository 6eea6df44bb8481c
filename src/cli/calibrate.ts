import { basename, join } from "node:path";
import { calibrate as compare } from "../calibration/calibration.ts";
import type { Calibration, Truth } from "../domain/calibration.ts";
import { say, type Text } from "../domain/text.ts";
import { formatProblem } from "../input/problem.ts";
import { readTruth } from "../input/truth.ts";
import { calibrationCsv } from "../sinks/calibration-csv.ts";
import { calibrationText } from "../sinks/calibration-text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { calibrationPage } from "../sinks/html/calibration-page.ts";
import { judgeEdition } from "../sweep/judge.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { readBytes, shownPath } from "./files.ts";
import { exitCodes } from "./io.ts";
import { openEdition } from "./judge.ts";
import { sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of a calibration, as typed. */
type CalibrateOptions = { readonly truth: string; readonly out: string; readonly csv: CsvDialect };

/** `vigie calibrate EDITION --truth FILE`: how far the edition agrees with a table made by people. */
export const calibrateCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  const shared = sharedOptions(lang);
  program
    .command("calibrate")
    .argument(t({ fr: "<édition>", en: "<edition>" }), t({ fr: "nom ou dossier de l'édition", en: "name or folder of the edition" }))
    .description(t({ fr: "compare une édition à une table faite par des personnes", en: "compare an edition with a table made by people" }))
    .requiredOption(
      t({ fr: "--truth <fichier>", en: "--truth <file>" }),
      t({ fr: "édition officielle (CSV ou XLSX), ou labels.json", en: "official edition (CSV or XLSX), or labels.json" }),
    )
    .addOption(shared.out())
    .addOption(shared.csv())
    .action(run(calibrate));
};

const place = { fr: "\nCalibrage : {page}\n", en: "\nCalibration: {page}\n" };

async function calibrate(command: Command, name: string, { truth: file, out, csv }: CalibrateOptions): Promise<number> {
  const { io, services, lang, colour } = command;
  const truth = await truthIn(command, file);
  const { store, edition } = await openEdition(command, name, out);
  const report = await judgeEdition({ store, edition, lang, version: services.version });
  const calibration = compare(report, truth, basename(file));
  if (calibration.matched === 0) throw new UserError(noMatch(file, truth, calibration));
  await store.writeReport("calibration.csv", calibrationCsv(calibration, { dialect: csv }));
  await store.writeReport("calibration.html", calibrationPage(report, calibration));
  if (command.json) io.out(`${JSON.stringify({ folder: store.folder, ...calibration }, null, 2)}\n`);
  else {
    const page = shownPath(io, join(store.folder, "calibration.html"));
    io.out(`${calibrationText(calibration, lang, { colour, columns: io.columns })}${words(place, lang, { page })}`);
  }
  return exitCodes.done;
}

/** The table of truth. @throws UserError when it cannot be understood; every problem is on stderr. */
async function truthIn({ io, services, lang }: Command, file: string): Promise<Truth> {
  const read = await readTruth(await readBytes(services, io, file), file);
  if (read.ok) return read.truth;
  for (const problem of read.problems) io.err(`${formatProblem(problem, lang)}\n`);
  throw new UserError({ fr: `${file} : rien n'a été comparé.`, en: `${file}: nothing was compared.` });
}

/** Ids of both sides are shown: most often one of the two files is not the one that was meant. */
function noMatch(file: string, { rows }: Truth, { unmatched }: Calibration): Text {
  const few = (ids: readonly string[]): string => (ids.length === 0 ? "–" : `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? "…" : ""}`);
  const [here, there] = [few(unmatched.edition), few(rows.map(({ id }) => id))];
  return {
    fr: `${file} : aucune de ses ${rows.length} lignes ne correspond à une démarche de l'édition (identifiants de l'édition : ${here} ; de ce fichier : ${there}). Donnez l'édition et la table des mêmes démarches.`,
    en: `${file}: none of its ${rows.length} rows is a procedure of the edition (ids of the edition: ${here}; of this file: ${there}). Give the edition and the table of the same procedures.`,
  };
}
