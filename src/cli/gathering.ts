import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { EditionStore } from "../sweep/ports.ts";
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
    await prepare(command, run, edition, services.now().toISOString());
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

const leaving = {
  fr: "L'édition {name} contient {count} {count|démarche absente|démarches absentes} de cette liste ({ids}) : {count|elle sort|elles sortent} du rapport, {count|son dossier reste|leurs dossiers restent}. Pour une autre liste, prenez un autre nom : --edition.\n",
  en: "Edition {name} holds {count} {count|procedure|procedures} that this list does not have ({ids}): no longer in the report, {count|its dossier stays|their dossiers stay}. For another list, take another name: --edition.\n",
};
const idsShown = 5;

/** `--fresh` on a part of the list forgets that part only; what another list made in the same edition is said, and never forgotten. */
async function prepare({ io, lang }: Command, { store, fresh, list, procedures }: Run, edition: Edition, at: string): Promise<void> {
  const gone = edition.apart ? [] : await goneFrom(list, store);
  const first = gone.slice(0, idsShown).join(", ");
  const values = { name: edition.name, count: gone.length, ids: gone.length > idsShown ? `${first}…` : first };
  if (gone.length > 0) io.err(words(leaving, lang, values));
  const ids = procedures.map(({ id }) => id);
  // Told first: whoever checks the evidence of an edition that stops here is not to miss what was meant to go.
  if (fresh) await store.note({ at, event: "forgotten", ids });
  if (fresh) await (procedures.length === list.length && gone.length === 0 ? store.clear() : store.clear(ids));
  await store.writeEdition(edition);
}

/** Procedures of the edition as it stands that the list does not have; none where it cannot be read, which the sweep then makes anew. */
async function goneFrom(list: readonly Procedure[], store: EditionStore): Promise<readonly string[]> {
  const before = await store.readEdition().catch(() => null);
  const kept = new Set(list.map(({ id }) => id));
  return (before?.procedures ?? []).map(({ id }) => id).filter((id) => !kept.has(id));
}
