import type { Text } from "../domain/text.ts";
import { sum } from "../lib/sum.ts";
import { copy, keep } from "./keeping.ts";
import { isStopped, type SweepOptions } from "./options.ts";
import { type Group, groupsOf, lanesOf } from "./plan.ts";
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
  const errands: Errand[] = [];
  const warn = (text: Text): void => progress.warn?.(text);
  for (const group of groupsOf(procedures)) errands.push(await errandOf(group, store, warn));
  const already = procedures.length - sum(errands.map(({ todo }) => todo.length));
  progress.start(procedures.length, already);
  const audited = await gather(errands, options).finally(progress.end);
  const remaining = procedures.length - already - audited;
  return { audited, already, remaining, interrupted: remaining > 0 && (stopSignal.aborted || abortSignal.aborted) };
}

/** Does the errands; returns how many dossiers were written. What needs no visit comes first. */
async function gather(errands: readonly Errand[], options: SweepOptions): Promise<number> {
  let written = 0;
  const toVisit: Group[] = [];
  for (const { todo, from } of errands) {
    const [first, ...others] = todo;
    if (!first || isStopped(options)) continue;
    if (from !== null) written += await copy(from, todo, options);
    else if (first.url === null) written += await keep([first, ...others], [], options);
    else toVisit.push([first, ...others]);
  }
  return written + (await travel(lanesOf(toVisit), options));
}
