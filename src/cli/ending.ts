import type { Report } from "../domain/report.ts";
import { isJudgeable } from "../domain/visit.ts";
import type { Ran } from "./edition.ts";
import { exitCodes } from "./io.ts";

/** Exit code of a sweep: interrupted first, then incomplete (only with `--strict`), then done. */
export function endOf({ report, interrupted }: Ran, strict: boolean): number {
  if (interrupted) return exitCodes.interrupted;
  return strict && notAudited(report).length > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** Procedures that have an address and could not be audited. */
const notAudited = ({ procedures }: Report): readonly string[] =>
  procedures.filter(({ status }) => status !== "no_url" && !isJudgeable({ status })).map(({ id }) => id);

/** What `--json` prints: enough for a script to go on, with the folder where the rest is. */
export const briefOf = (report: Report, folder: string): string =>
  `${JSON.stringify(
    {
      edition: report.edition,
      folder,
      missing: report.missing.map(({ id }) => id),
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
