import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { EditionStore, Explorer, LighthouseScope, Progress } from "./ports.ts";

/** Everything a sweep needs from outside. */
export type SweepOptions = {
  readonly edition: Edition;
  /** The procedures to audit now (a part of the edition's list with `--only`). */
  readonly procedures: readonly Procedure[];
  readonly explorer: Explorer;
  readonly store: EditionStore;
  readonly progress: Progress;
  /** First Ctrl-C: finish what is in flight, start nothing new. */
  readonly stopSignal: AbortSignal;
  /** Second Ctrl-C: drop what is in flight. */
  readonly abortSignal: AbortSignal;
  /** Procedures in flight at once. */
  readonly concurrency: number;
  readonly lighthouse: LighthouseScope;
  /** The only clock: ISO 8601 now. */
  readonly now: () => string;
};

/** How a sweep ended. */
export type SweepResult = { readonly audited: number; readonly already: number; readonly remaining: number; readonly interrupted: boolean };

/**
 * Gathers the dossiers of an edition: each procedure once, one visit at a time per host, several hosts at once. What is there already is
 * kept; procedures that share a page share its visit. The caller writes edition.json and closes the explorer.
 * Rejects only when the store does (disk full, damaged dossier): what is in flight is then dropped, what was written stays.
 */
export async function runSweep(options: SweepOptions): Promise<SweepResult> {
  const { procedures, store, progress, stopSignal, abortSignal } = options;
  const errands: Errand[] = [];
  for (const group of groupsOf(procedures)) errands.push(await errandOf(group, store));
  const already = procedures.length - errands.reduce((sum, { todo }) => sum + todo.length, 0);
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
    if (from !== null) written += await copyFrom(from, todo, options);
    else if (first.url === null) written += await keep(dossierOf(first, [], options), others, options);
    else toVisit.push([first, ...others]);
  }
  return written + (await travel(lanesOf(toVisit), options));
}

/** Each worker takes a whole lane after the other, so that no host has two visits at a time. */
async function travel(lanes: readonly Lane[], options: SweepOptions): Promise<number> {
  const halt = new AbortController();
  const looker = { ...options, signal: AbortSignal.any([options.abortSignal, halt.signal]) };
  const queue = lanes.values();
  const work = async (): Promise<number> => {
    let written = 0;
    try {
      for (const { groups } of queue) {
        for (const group of groups) written += isStopped(looker) || halt.signal.aborted ? 0 : await visit(group, options, looker);
      }
    } catch (error) {
      halt.abort();
      throw error;
    }
    return written;
  };
  const workers = Array.from({ length: Math.max(1, Math.min(options.concurrency, lanes.length)) }, work);
  const ends = await Promise.allSettled(workers);
  return ends.reduce((sum, end) => {
    if (end.status === "rejected") throw end.reason;
    return sum + end.value;
  }, 0);
}

async function visit([first, ...others]: Group, options: SweepOptions, looker: Looker): Promise<number> {
  options.progress.visiting(first);
  const visits = await look(first, looker);
  return visits === null ? 0 : keep(dossierOf(first, visits, options), others, options);
}

/** Writes a dossier, and its copies for the procedures that share the visit. */
async function keep(dossier: Dossier, others: readonly Procedure[], { store, progress }: SweepOptions): Promise<number> {
  const sharedWith = dossier.sharedWith ?? dossier.procedure.id;
  const copies = others.map((procedure) => ({ ...dossier, procedure, sharedWith }));
  for (const one of [dossier, ...copies]) {
    await store.writeDossier(one);
    progress.done(one);
  }
  return 1 + copies.length;
}
