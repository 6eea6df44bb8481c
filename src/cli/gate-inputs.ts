import { join } from "node:path";
import { InvalidArgumentError } from "commander";
import { checks as catalogue } from "../checks/index.ts";
import { dayInFrance } from "../domain/day.ts";
import type { Waiver } from "../domain/gate.ts";
import { indicators, type LevelledId, levelledIds } from "../domain/indicator.ts";
import type { LevelDemands } from "../domain/procedure.ts";
import type { Report } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { formatProblem, type Problem } from "../input/problem.ts";
import { readReport } from "../input/report.ts";
import { readWaivers } from "../input/waivers.ts";
import { plain } from "../lib/plain.ts";
import { judgeEdition } from "../sweep/judge.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { fromHere, readBytes } from "./files.ts";
import { openEdition } from "./judge.ts";

/** Collects `indicator=level`, given several times. Refuses what is no indicator or none of its levels, and says what may be written. */
export const levelDemand =
  (lang: Lang) =>
  (typed: string, before: LevelDemands): LevelDemands => {
    const [key = "", ...rest] = typed.split("=");
    const id = levelledIds.find((one) => one === key.trim());
    if (id === undefined) throw new InvalidArgumentError(say(indicatorExpected, lang));
    const levels = Object.keys(indicators[id].levels);
    const level = levels.find((one) => plain(one) === plain(rest.join("=")));
    if (level === undefined) throw new InvalidArgumentError(say(levelExpected(id, levels), lang));
    return { ...before, [id]: level };
  };

const indicatorExpected: Text = {
  fr: `Écrivez INDICATEUR=NIVEAU, où INDICATEUR est ${levelledIds.join(", ")}.`,
  en: `Write INDICATOR=LEVEL, where INDICATOR is ${levelledIds.join(", ")}.`,
};
const levelExpected = (id: LevelledId, levels: readonly string[]): Text => ({
  fr: `Niveaux de ${id} : ${levels.join(", ")}.`,
  en: `Levels of ${id}: ${levels.join(", ")}.`,
});

type Idle = { readonly baseline: string | undefined; readonly waivers: string | undefined; readonly maxNewFindings: number | undefined };

/** Options that would do nothing without a baseline are refused: their author believes that they do. @throws UserError */
export function refuseIdle({ baseline, waivers, maxNewFindings }: Idle): void {
  if (baseline !== undefined || (waivers === undefined && maxNewFindings === undefined)) return;
  const option = waivers === undefined ? "--max-new-findings" : "--waivers";
  throw new UserError({
    fr: `${option} ne sert qu'avec un état de référence : ajoutez --baseline, suivi d'une édition ou d'un report.json.`,
    en: `${option} only means something beside a baseline: add --baseline, then an edition or a report.json.`,
  });
}

/** The waivers of a file, none without one. @throws UserError when one is wrong, expired or without a reason; each is told on stderr. */
export async function waiversIn(command: Command, file: string | undefined): Promise<readonly Waiver[]> {
  if (file === undefined) return [];
  const { io, services } = command;
  const text = new TextDecoder().decode(await readBytes(services, io, file));
  const read = readWaivers(text, {
    file,
    today: dayInFrance(services.now()),
    checks: catalogue.map(({ id }) => id),
  });
  return read.ok ? read.waivers : refused(command, file, read.problems);
}

/**
 * What findings are compared with: an edition (by name or folder, judged again by today's rules), or a report.json; null when none is named.
 * @throws UserError when there is none, when it cannot be understood, or when it is in another language (its sentences would all be new).
 */
export async function baselineOf(command: Command, path: string | undefined, out: string): Promise<Report | null> {
  if (path === undefined) return null;
  const { io, services } = command;
  const here = fromHere(io, path);
  if (await services.exists(join(here, "edition.json"))) return judged(command, here, out);
  if (await services.exists(join(here, "report.json"))) return reportIn(command, join(path, "report.json"));
  return path.endsWith(".json") ? reportIn(command, path) : judged(command, path, out);
}

async function judged(command: Command, name: string, out: string): Promise<Report> {
  const { store, edition } = await openEdition(command, name, out);
  return judgeEdition({ store, edition, lang: command.lang, version: command.services.version });
}

async function reportIn(command: Command, file: string): Promise<Report> {
  const read = readReport(new TextDecoder().decode(await readBytes(command.services, command.io, file)), file);
  if (!read.ok) return refused(command, file, read.problems);
  const { lang } = read.report;
  if (lang === command.lang) return read.report;
  throw new UserError({
    fr: `${file} est un rapport en anglais : ajoutez --lang ${lang}, ou donnez le dossier de son édition.`,
    en: `${file} is a report in French: add --lang ${lang}, or give the folder of its edition.`,
  });
}

function refused({ io, lang }: Command, file: string, problems: readonly Problem[]): never {
  for (const problem of problems) io.err(`${formatProblem(problem, lang)}\n`);
  throw new UserError({ fr: `${file} : rien n'a été audité.`, en: `${file}: nothing was audited.` });
}
