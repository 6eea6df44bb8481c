import { dirname, join } from "node:path";
import type { Answer, Confirmation, Confirmations } from "../domain/confirmation.ts";
import { dayInFrance } from "../domain/day.ts";
import type { Procedure } from "../domain/procedure.ts";
import { readAnswers } from "../input/answers.ts";
import type { Reading } from "../input/problem.ts";
import type { Command } from "./command.ts";
import { fromHere, readBytes } from "./files.ts";

/** Where what people confirmed is kept: beside the list, so that a list that is imported anew, or a new edition, takes nothing away. */
export const confirmationsPath = (list: string): string => join(dirname(list), "confirmations.csv");

/** What is kept beside a list, the oldest first; nothing when there is no such table. */
export async function confirmedBeside(
  { io, services }: Pick<Command, "io" | "services">,
  list: string,
): Promise<Reading<{ readonly answers: readonly Answer[] }>> {
  const file = confirmationsPath(list);
  if (!(await services.exists(fromHere(io, file)))) return { ok: true, answers: [] };
  return readAnswers(await readBytes(services, io, file), { file, today: dayInFrance(services.now()), complete: true });
}

/** The last answer of each cell. */
export const latest = (answers: readonly Answer[]): ReadonlyMap<string, Answer> => new Map(answers.map((answer) => [cellOf(answer), answer]));

/** The key of a cell. */
export const cellOf = ({ procedure, indicator }: Pick<Answer, "procedure" | "indicator">): string => JSON.stringify([procedure, indicator]);

/** The procedures with what holds of the answers, and nothing of what was confirmed before. */
export function withAnswers(procedures: readonly Procedure[], answers: readonly Answer[]): readonly Procedure[] {
  const byProcedure = Map.groupBy(latest(answers).values(), ({ procedure }) => procedure);
  return procedures.map(({ confirmed: _confirmed, ...procedure }) => {
    const own = byProcedure.get(procedure.id);
    return own
      ? { ...procedure, confirmed: Object.fromEntries(own.map((answer) => [answer.indicator, wordOf(answer)])) as Confirmations }
      : procedure;
  });
}

const wordOf = ({ value, by, on, against }: Answer): Confirmation => ({ value, by, on, ...(against === undefined ? {} : { against }) });
