import type { Edition } from "../domain/edition.ts";
import { runSweep } from "../sweep/run.ts";
import type { Command } from "./command.ts";
import type { Run } from "./edition.ts";
import { watchNames } from "./offline.ts";
import { createProgress } from "./progress.ts";
import { words } from "./words.ts";

/** How the visits ended. */
export type Gathered = {
  /** A signal left something to visit. */
  readonly interrupted: boolean;
  /** It was the second one: stop at once. */
  readonly aborted: boolean;
  /** No host name at all could be resolved. */
  readonly offline: boolean;
};

const stopping = {
  fr: "\nInterruption : les visites en cours se terminent (Ctrl-C encore pour tout arrêter)…\n",
  en: "\nStopping: the visits in flight are ending (Ctrl-C again to stop at once)…\n",
};

/** Visits what the edition lacks. The browser comes first: on a machine without one, nothing is forgotten nor written. */
export async function gather(command: Command, run: Run, edition: Edition): Promise<Gathered> {
  const { io, services, lang, quiet } = command;
  const explorer = await services.openExplorer({
    browserMemory: run.browserMemory * 1e6,
    denyPrivate: run.denyPrivate,
    active: run.active,
    contact: run.contact,
    lang,
    lighthouseEngine: run.lighthouseEngine,
    rate: run.rate,
    tell: (line) => (quiet ? undefined : io.err(`${line}\n`)),
  });
  const stop = new AbortController();
  const abort = new AbortController();
  const release = io.onInterrupt(() => {
    if (stop.signal.aborted) abort.abort();
    else io.err(words(stopping, lang));
    stop.abort();
  });
  const names = watchNames(createProgress({ io, lang, quiet, now: () => services.now().getTime() }));
  try {
    await prepare(run, edition, services.now().toISOString());
    const { interrupted } = await runSweep({
      edition,
      procedures: run.procedures,
      explorer,
      store: run.store,
      progress: names.progress,
      stopSignal: stop.signal,
      abortSignal: abort.signal,
      concurrency: run.concurrency,
      lighthouse: run.lighthouse,
      probes: run.probes,
      evidenceLimit: run.evidenceLimit * 1e6,
      now: () => services.now().toISOString(),
    });
    return { interrupted, aborted: interrupted && abort.signal.aborted, offline: names.isOffline() };
  } finally {
    release();
    await explorer.close();
  }
}

/** `--fresh` on a part of the list forgets that part only. */
async function prepare({ store, fresh, list, procedures }: Run, edition: Edition, at: string): Promise<void> {
  const ids = procedures.map(({ id }) => id);
  // Told first: whoever checks the evidence of an edition that stops here is not to miss what was meant to go.
  if (fresh) await store.note({ at, event: "forgotten", ids });
  if (fresh) await (procedures.length === list.length ? store.clear() : store.clear(ids));
  await store.writeEdition(edition);
}
