import type { Figures, ProcedureFigures } from "../domain/overview.ts";
import type { Procedure } from "../domain/procedure.ts";
import { isJudgeable } from "../domain/visit.ts";
import { statuses } from "../sinks/labels.ts";
import { scannerErrors } from "../sinks/scanner-errors.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./io.ts";
import { words } from "./words.ts";

const incomplete = {
  fr: "--strict : {count} sur {total} {count|n'a pas pu être auditée|n'ont pas pu être auditées} : {list}\n",
  en: "--strict: {count} of {total} could not be audited: {list}\n",
};
const ourFault = {
  fr: "Par notre faute : {count}. Relancez la même commande, elle les reprendra.\n",
  en: "Through our own fault: {count}. Run the same command again, it will take them up.\n",
};

/** Exit code under `--strict`: incomplete when one of the procedures asked for now could not be audited; stderr says which, and why. */
export function endOf({ io, lang }: Pick<Command, "io" | "lang">, report: Figures, asked: readonly Procedure[]): number {
  const ids = new Set(asked.map(({ id }) => id));
  const failed = report.procedures.filter((procedure) => ids.has(procedure.id) && !wasAudited(procedure));
  if (failed.length === 0) return exitCodes.done;
  const list = failed.map(({ id, status }) => `${id} (${statuses[status].label[lang]})`).join(", ");
  io.err(words(incomplete, lang, { count: failed.length, total: ids.size, list }));
  const ours = scannerErrors({ procedures: failed, missing: report.missing }).length;
  if (ours > 0) io.err(words(ourFault, lang, { count: ours }));
  return exitCodes.incomplete;
}

/** A procedure without an address has nothing to audit. */
const wasAudited = ({ status }: ProcedureFigures): boolean => status === "no_url" || isJudgeable({ status });

/** What `--json` prints: enough for a script to go on, with the folder where the rest is. */
export const briefOf = (report: Figures, folder: string): string =>
  `${JSON.stringify(
    {
      edition: report.edition,
      folder,
      missing: report.missing.map(({ id }) => id),
      scannerErrors: scannerErrors(report).map(({ id }) => id),
      procedures: report.procedures.map(({ id, name, status, score }) => ({
        id,
        name,
        status,
        score: score.value,
        grade: score.grade,
        coverage: score.coverage,
      })),
    },
    null,
    2,
  )}\n`;
