import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import { DOSSIER_SCHEMA, type Dossier, type Visit } from "../domain/visit.ts";
import { type Looker, look } from "./look.ts";
import { type Group, groupsOf, type Lane, lanesOf } from "./plan.ts";
import type { EditionStore, Explorer, LighthouseScope, Progress } from "./ports.ts";
import { type Errand, errandOf } from "./resume.ts";

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

/** How a sweep ended: dossiers written now, found there, still to write. `interrupted`: a signal left some to write. */
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

/** Each worker takes one lane after the other, whole: no host ever has two visits at a time. */
async function travel(lanes: readonly Lane[], options: SweepOptions): Promise<number> {
  const halt = new AbortController();
  const signal = AbortSignal.any([options.abortSignal, halt.signal]);
  const queue = lanes.values();
  const work = async (): Promise<number> => {
    let written = 0;
    for (const { groups } of queue) {
      for (const group of groups) if (!isStopped(options) && !signal.aborted) written += await visit(group, options, signal);
    }
    return written;
  };
  const guarded = (): Promise<number> =>
    work().catch((error: unknown) => {
      // One worker that cannot write means that none can: the others stop too, then the reason is told.
      halt.abort();
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(options.concurrency, lanes.length)) }, guarded));
  const broken = ends.find((end) => end.status === "rejected");
  if (broken) throw broken.reason;
  return sum(ends.map((end) => (end.status === "fulfilled" ? end.value : 0)));
}

async function visit(group: Group, options: SweepOptions, signal: AbortSignal): Promise<number> {
  const { explorer, store, lighthouse, now, progress } = options;
  const looker: Looker = { explorer, store, lighthouse, now, signal };
  progress.visiting(group[0]);
  const visits = await look(group[0], looker);
  return visits === null ? 0 : keep(group, visits, options);
}

/** Writes the dossier of a visit for each procedure of its group. */
async function keep([first, ...others]: Group, visits: readonly Visit[], options: SweepOptions): Promise<number> {
  const { edition, explorer, now } = options;
  const shared: Omit<Dossier, "procedure" | "sharedWith"> = {
    schema: DOSSIER_SCHEMA,
    edition: edition.name,
    gatheredAt: now(),
    environment: explorer.environment,
    visits,
  };
  const copies = others.map((procedure): Dossier => ({ ...shared, procedure, sharedWith: first.id }));
  return writeAll([{ ...shared, procedure: first }, ...copies], options);
}

/** Gives the visit that one procedure of a group has already to the others. */
async function copy(from: string, procedures: readonly Procedure[], options: SweepOptions): Promise<number> {
  const source = await options.store.readDossier(from);
  if (!source) return 0;
  const sharedWith = source.sharedWith ?? from;
  return writeAll(
    procedures.map((procedure) => ({ ...source, procedure, sharedWith })),
    options,
  );
}

async function writeAll(dossiers: readonly Dossier[], { store, progress }: SweepOptions): Promise<number> {
  for (const dossier of dossiers) {
    await store.writeDossier(dossier);
    progress.done(dossier);
  }
  return dossiers.length;
}

const isStopped = ({ stopSignal, abortSignal }: SweepOptions): boolean => stopSignal.aborted || abortSignal.aborted;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
