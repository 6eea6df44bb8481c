import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import type { Visit } from "../domain/visit.ts";
import { faultyVisit } from "./faulty-visit.ts";
import type { EditionStore, Explorer, PageScope } from "./ports.ts";
import type { Lend } from "./traffic.ts";

/** With what a procedure is looked at. */
export type Looker = {
  readonly explorer: Explorer;
  readonly store: EditionStore;
  readonly lighthouse: PageScope;
  readonly probes: PageScope;
  /** Lends this procedure's place while a server keeps us waiting. */
  readonly lend: Lend;
  /** Drops what is in flight. */
  readonly signal: AbortSignal;
  readonly now: () => string;
};

/**
 * Visits a procedure's pages. Whatever goes wrong on our side becomes a start visit that says so: a procedure is never lost.
 * Null when it was dropped on the way; an explorer that does not hear the signal is not waited for.
 * Rejects when evidence could not be written (disk full): half a dossier would pass for a whole one.
 */
export async function look(
  procedure: Procedure,
  { explorer, store, lighthouse, probes, signal, lend, now }: Looker,
): Promise<readonly Visit[] | null> {
  const startedAt = now();
  const unsaved: unknown[] = [];
  const save = (name: string, content: Uint8Array | string): Promise<string> =>
    store.saveEvidence(procedure.id, name, content).catch((error: unknown) => {
      unsaved.push(error);
      throw error;
    });
  const visits = await seen(() => explorer.explore(procedure, { signal, save, lighthouse, probes, lend }), signal);
  if (signal.aborted) return null;
  if (unsaved.length > 0) throw unsaved[0];
  if (Array.isArray(visits) && visits.length > 0) return visits;
  const why = visits instanceof Error ? failure(visits) : nothing;
  return [faultyVisit(procedure.url ?? "", why, { startedAt, ms: Date.parse(now()) - Date.parse(startedAt) })];
}

/** The visits, or what the explorer threw; nothing when the signal fired first. */
async function seen(explore: () => Promise<readonly Visit[]>, signal: AbortSignal): Promise<readonly Visit[] | Error> {
  const { promise: dropped, resolve: drop } = Promise.withResolvers<readonly Visit[]>();
  const onAbort = (): void => drop([]);
  signal.addEventListener("abort", onAbort);
  try {
    return signal.aborted ? [] : await Promise.race([explore(), dropped]);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

const nothing: Text = { fr: "L'explorateur n'a rapporté aucune page.", en: "The explorer brought no page back." };

function failure(error: Error): Text {
  const words = error.message.split("\n")[0] || error.name;
  return { fr: `Vigie a rencontré une erreur : ${words}`, en: `Vigie met an error: ${words}` };
}
