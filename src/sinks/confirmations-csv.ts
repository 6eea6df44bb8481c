import type { Answer } from "../domain/confirmation.ts";
import { toCsv } from "./csv.ts";

/**
 * What people confirmed, one row each, the oldest first: the last row of a cell (procedure and indicator) is the one that holds, the others
 * tell how it came to that. Always in the standard dialect: this table is kept, and compared in a repository.
 */
export const confirmationsCsv = (answers: readonly Omit<Answer, "row">[]): string =>
  toCsv([
    ["procedure", "indicator", "confirmed", "by", "on", "edition", "found"],
    ...answers.map(({ procedure, indicator, value, by, on, edition = null, against = null }) => [
      procedure,
      indicator,
      value,
      by,
      on,
      edition,
      against,
    ]),
  ]);
