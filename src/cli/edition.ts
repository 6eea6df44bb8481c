import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Report } from "../domain/report.ts";
import { judgeEdition } from "../sweep/judge.ts";
import type { EditionStore, LighthouseScope } from "../sweep/ports.ts";
import { runSweep } from "../sweep/run.ts";
import type { Command } from "./command.ts";
import { createProgress } from "./progress.ts";
import { type ReportOptions, writeReports } from "./reports.ts";
import { words } from "./words.ts";

/** An edition to gather, judge and report. */
export type Run = {
  readonly store: EditionStore;
  readonly name: string;
  /** The whole list; `procedures` is the part to audit now. */
  readonly list: readonly Procedure[];
  readonly procedures: readonly Procedure[];
  readonly concurrency: number;
  readonly lighthouse: LighthouseScope;
  /** Forget what the edition already holds. */
  readonly fresh: boolean;
  readonly contact: string | undefined;
  readonly reports: ReportOptions;
  /** The command to type to go on after an interruption. */
  readonly again: string;
};

export type Ran = { readonly report: Report; readonly interrupted: boolean };

const stopping = {
  fr: "\nInterruption : les visites en cours se terminent (Ctrl-C encore pour tout arrêter)…\n",
  en: "\nStopping: the visits in flight are ending (Ctrl-C again to stop at once)…\n",
};
const resume = { fr: "Interrompu. Pour reprendre là où c'en est : {again}\n", en: "Interrupted. To go on from here: {again}\n" };

/** Gathers what is missing, judges the whole edition, writes its reports. Ctrl-C leaves an edition that can be resumed, reports included. */
export async function runEdition(command: Command, run: Run): Promise<Ran> {
  const { io, services, lang } = command;
  if (run.fresh) await run.store.clear();
  const edition: Edition = { schema: 1, name: run.name, vigie: services.version, procedures: run.list };
  await run.store.writeEdition(edition);
  const interrupted = await gather(command, run, edition);
  const report = await judgeEdition({ store: run.store, edition, lang, version: services.version });
  await writeReports(run.store, report, run.reports);
  if (interrupted) io.err(words(resume, lang, { again: run.again }));
  return { report, interrupted };
}

/** True when it was interrupted. */
async function gather({ io, services, lang, quiet }: Command, run: Run, edition: Edition): Promise<boolean> {
  const stop = new AbortController();
  const abort = new AbortController();
  const release = io.onInterrupt(() => {
    if (stop.signal.aborted) abort.abort();
    else io.err(words(stopping, lang));
    stop.abort();
  });
  const explorer = await services.openExplorer({ contact: run.contact, lang, tell: (line) => io.err(`${line}\n`) });
  try {
    const { interrupted } = await runSweep({
      edition,
      procedures: run.procedures,
      explorer,
      store: run.store,
      progress: createProgress(io, lang, quiet, () => services.now().getTime()),
      stopSignal: stop.signal,
      abortSignal: abort.signal,
      concurrency: run.concurrency,
      lighthouse: run.lighthouse,
      now: () => services.now().toISOString(),
    });
    return interrupted;
  } finally {
    release();
    await explorer.close();
  }
}
