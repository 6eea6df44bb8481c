import type { Procedure } from "../domain/procedure.ts";
import { formatProblem } from "../input/problem.ts";
import { readProcedures } from "../input/procedures-file.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { readBytes } from "./files.ts";

/** The name of the list when none is given. */
export const defaultList = "procedures.yaml";

/** A list that was understood; `secrets` are the values that came from the environment, to be masked in whatever is written. */
export type List = { readonly procedures: readonly Procedure[]; readonly secrets: readonly string[] };

/**
 * Reads and validates a list of procedures; every problem is printed on stderr, one a line.
 * @throws UserError when the file cannot be read or has problems: nothing is audited on a list that is not understood.
 */
export async function readList({ io, services, lang }: Command, file: string): Promise<List> {
  const bytes = await readBytes(services, io, file);
  const reading = readProcedures(new TextDecoder("utf-8").decode(bytes), { file, env: io.env });
  if (reading.ok) return reading;
  for (const problem of reading.problems) io.err(`${formatProblem(problem, lang)}\n`);
  const count = reading.problems.length;
  throw new UserError({
    fr: `${file} : ${count} problème(s) à corriger, rien n'a été fait.`,
    en: `${file}: ${count} problem(s) to mend, nothing was done.`,
  });
}
