import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import { copy, keep } from "./keeping.ts";
import { isStopped, type SweepOptions } from "./options.ts";
import { type Group, groupsOf, type Lane, lanesOf } from "./plan.ts";
import type { EditionStore } from "./ports.ts";
import { type Errand, errandOf } from "./resume.ts";
import { travel } from "./travel.ts";

/** How a sweep ended: dossiers written now, found there, still to write. `interrupted`: a signal left some to write. */
export type SweepResult = { readonly audited: number; readonly already: number; readonly remaining: number; readonly interrupted: boolean };

/**
 * Gathers the dossiers of an edition: each procedure once, one visit at a time per host and two per site, several sites at once. What is there
 * already is kept; procedures that share a page share its visit. A host that answers nothing three times in a row is left alone until the end,
 * and tried once more. The caller holds the lock, writes edition.json and closes the explorer.
 * Rejects only when the store does (disk full): what is in flight is then dropped, what was written stays.
 */
export async function runSweep(options: SweepOptions): Promise<SweepResult> {
  const { procedures, store, progress, stopSignal, abortSignal } = options;
  const { atOnce, toVisit, left } = await sorted(procedures, store, (text) => progress.warn?.(text));
  const already = procedures.length - left;
  progress.start(procedures.length, already);
  const audited = await gather(atOnce, lanesOf(toVisit), options).finally(progress.end);
  const remaining = left - audited;
  return { audited, already, remaining, interrupted: remaining > 0 && (stopSignal.aborted || abortSignal.aborted) };
}

/** What is left of a list, by what it takes; `left` counts its procedures. It lasts as long as the sweep: what is done already leaves nothing in it. */
type Sorted = { readonly atOnce: readonly Errand[]; readonly toVisit: readonly Group[]; readonly left: number };

async function sorted(procedures: readonly Procedure[], store: EditionStore, warn: (text: Text) => void): Promise<Sorted> {
  const atOnce: Errand[] = [];
  const toVisit: Group[] = [];
  let left = 0;
  for (const group of groupsOf(procedures)) {
    const errand = await errandOf(group, store, warn);
    left += errand.todo.length;
    if (!isGroup(errand.todo)) continue;
    if (errand.from !== null || errand.todo[0].url === null) atOnce.push(errand);
    else toVisit.push(errand.todo);
  }
  return { atOnce, toVisit, left };
}

const isGroup = (todo: readonly Procedure[]): todo is Group => todo.length > 0;

/** Does the errands; returns how many dossiers were written. What needs no visit comes first. */
async function gather(atOnce: readonly Errand[], lanes: readonly Lane[], options: SweepOptions): Promise<number> {
  let written = 0;
  for (const { todo, from } of atOnce) {
    if (isStopped(options)) break;
    if (from !== null) written += await copy(from, todo, options);
    else if (isGroup(todo)) written += await keep(todo, [], options);
  }
  return written + (await travel(lanes, options));
}
