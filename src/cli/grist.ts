import type { GristMapping } from "../domain/grist.ts";
import { readGristMapping } from "../input/grist.ts";
import { formatProblem } from "../input/problem.ts";
import { defaultGristMapping, gristSources } from "../sinks/grist-fields.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { readBytes } from "./files.ts";

/** Which columns of Grist take which fields, from a file. @throws UserError when it is wrong; every problem is on stderr. */
export async function gristMappingIn({ io, services, lang }: Command, file: string): Promise<GristMapping> {
  const text = new TextDecoder().decode(await readBytes(services, io, file));
  const keys = { procedures: gristSources.procedures.key, worklist: gristSources.worklist.key };
  const read = readGristMapping(text, { file, usual: defaultGristMapping, keys });
  if (read.ok) return read.mapping;
  for (const problem of read.problems) io.err(`${formatProblem(problem, lang)}\n`);
  throw new UserError({ fr: `${file} : rien n'a été écrit.`, en: `${file}: nothing was written.` });
}
