import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import { formatProblem, type Reading } from "../input/problem.ts";
import { readProcedures } from "../input/procedures-file.ts";
import type { Command } from "./command.ts";
import { confirmedBeside, withAnswers } from "./confirmations.ts";
import { UserError } from "./failure.ts";
import { fromHere, readBytes } from "./files.ts";
import { commandLine } from "./invocation.ts";

/** The name of the list when none is given. */
export const defaultList = "procedures.yaml";

/** A list that was understood; `secrets` are the values that came from the environment, to be masked in whatever is written. */
export type List = { readonly procedures: readonly Procedure[]; readonly secrets: readonly string[] };

/**
 * Reads and validates a list of procedures; every problem is printed on stderr, one a line.
 * @throws UserError when the file cannot be read or has problems: nothing is audited on a list that is not understood.
 */
export async function readList(command: Command, file: string): Promise<List> {
  const reading = await readAny(command, file);
  if (reading.ok) return reading;
  for (const problem of reading.problems) command.io.err(`${formatProblem(problem, command.lang)}\n`);
  throw new UserError(nothingDone(file, reading.problems.length));
}

/** A list, understood and as it is written. */
export type ListText = { readonly file: string; readonly text: string; readonly procedures: readonly Procedure[] };

/** The same with the text of the file, for what is added to it. @throws UserError as `readList` does. */
export async function readListText(command: Command, file: string): Promise<ListText> {
  const { procedures } = await readList(command, file);
  const bytes = await readBytes(command.services, command.io, file);
  return { file, text: new TextDecoder("utf-8").decode(bytes), procedures };
}

/** The list, with what people confirmed beside it, or its problems. @throws UserError when the file cannot be read at all. */
export async function readAny({ io, services }: Command, file: string): Promise<Reading<List>> {
  if (/^https?:\/\//i.test(file)) throw new UserError(isAddress(commandLine(services.invocation, ["audit", file])));
  if (file === defaultList && !(await services.exists(fromHere(io, file)))) throw new UserError(noList(services.invocation));
  const bytes = await readBytes(services, io, file);
  if (/\.(?:csv|tsv|xlsx?|ods|xml)$/i.test(file))
    throw new UserError(isTable(file, commandLine(services.invocation, ["import", file, "--output", defaultList])));
  const read = readProcedures(new TextDecoder("utf-8").decode(bytes), { file, env: io.env });
  if (!read.ok) return read;
  const kept = await confirmedBeside({ io, services }, file);
  return kept.ok ? { ...read, procedures: withAnswers(read.procedures, kept.answers) } : kept;
}

const nothingDone = (file: string, count: number): Text => ({
  fr: `${file} : ${count} ${count > 1 ? "problèmes" : "problème"} à corriger, rien n'a été fait.`,
  en: `${file}: ${count} ${count > 1 ? "problems" : "problem"} to mend, nothing was done.`,
});

const isAddress = (line: string): Text => ({
  fr: `C'est une adresse, pas une liste. Pour auditer cette page : ${line}`,
  en: `This is an address, not a list. To audit this page: ${line}`,
});

const isTable = (file: string, line: string): Text => ({
  fr: `${file} n'est pas une liste en YAML. Pour en faire une : ${line}`,
  en: `${file} is not a list in YAML. To make one of it: ${line}`,
});

const noList = (vigie: string): Text => ({
  fr: `Il n'y a pas de ${defaultList} ici. Donnez le chemin de votre liste, ou faites-en une : ${vigie} init`,
  en: `There is no ${defaultList} here. Give the path of your list, or make one: ${vigie} init`,
});
