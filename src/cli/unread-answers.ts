import { join } from "node:path";
import { dayInFrance } from "../domain/day.ts";
import type { Procedure } from "../domain/procedure.ts";
import { readAnswers } from "../input/answers.ts";
import type { Command } from "./command.ts";
import { shownPath } from "./files.ts";
import { commandLine } from "./invocation.ts";
import { words } from "./words.ts";

const kept = {
  fr: "worklist.csv portait des réponses qui ne sont pas confirmées : elles sont gardées dans {file}. Pour les confirmer : {line}\n",
  en: "worklist.csv held answers that are not confirmed: they are kept in {file}. To confirm them: {line}\n",
};

/** An edition whose worklist is about to be written again. */
type About = { readonly folder: string; readonly procedures: readonly Procedure[] };

/**
 * What people wrote into the worklist of an edition, and `vigie confirm` did not take yet, is put beside it before the list is written again: a
 * copy of the whole file, told on stderr. A worklist that cannot be understood counts as one with answers.
 */
export async function keepUnreadAnswers(command: Command, { folder, procedures }: About): Promise<void> {
  const { io, services, lang } = command;
  const file = join(folder, "worklist.csv");
  if (!(await services.exists(file))) return;
  const bytes = await services.readFile(file);
  if (!(await hasUnread(bytes, procedures, services.now()))) return;
  const copy = await freePlace(command, folder);
  await services.writeFile(copy, bytes);
  const line = commandLine(services.invocation, ["confirm", shownPath(io, folder), shownPath(io, copy), "--by", "…"]);
  io.err(words(kept, lang, { file: shownPath(io, copy), line }));
}

/** True when a row is filled in otherwise than the edition has it. Who answered is asked for by `confirm`, not here. */
async function hasUnread(bytes: Uint8Array, procedures: readonly Procedure[], now: Date): Promise<boolean> {
  const read = await readAnswers(bytes, { file: "worklist.csv", today: dayInFrance(now), by: "worklist" });
  if (!read.ok) return true;
  const confirmed = new Map(procedures.map((procedure) => [procedure.id, procedure.confirmed]));
  return read.answers.some(({ procedure, indicator, value }) => confirmed.get(procedure)?.[indicator]?.value !== value);
}

/** `worklist-kept.csv`, `worklist-kept-2.csv`…: a copy never takes the place of another. */
async function freePlace(command: Command, folder: string, count = 1): Promise<string> {
  const path = join(folder, `worklist-kept${count > 1 ? `-${count}` : ""}.csv`);
  return (await command.services.exists(path)) ? freePlace(command, folder, count + 1) : path;
}
