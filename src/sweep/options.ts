import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { EditionStore, Explorer, PageScope, Progress } from "./ports.ts";

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
  readonly lighthouse: PageScope;
  readonly probes: PageScope;
  /** Most that the files of evidence of a procedure may weigh together, in bytes. */
  readonly evidenceLimit: number;
  /** The only clock: ISO 8601 now. */
  readonly now: () => string;
};

/** True once a signal asked to begin nothing new. */
export const isStopped = ({ stopSignal, abortSignal }: SweepOptions): boolean => stopSignal.aborted || abortSignal.aborted;
