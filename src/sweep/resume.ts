import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import type { Dossier } from "../domain/visit.ts";
import { addressOf, type Group } from "./plan.ts";
import type { EditionStore } from "./ports.ts";

/** What is left to do for a group of procedures that share a visit. */
export type Errand = {
  /** Procedures without a dossier of this edition. */
  readonly todo: readonly Procedure[];
  /** Id of a procedure of the group whose visit serves these too; null when the page has to be visited. */
  readonly from: string | null;
};

/** True when the dossier was gathered where the procedure is now: its values by hand may change, its pages may not. */
export const isCurrent = (dossier: Dossier, procedure: Procedure): boolean => addressOf(dossier.procedure) === addressOf(procedure);

/** Looks at what an interrupted sweep left. A failure of ours is not an audit, nor is a damaged dossier: it is done again. */
export async function errandOf(group: Group, store: Reading, warn: Warn): Promise<Errand> {
  const todo: Procedure[] = [];
  let from: string | null = null;
  for (const procedure of group) {
    const dossier = await readOrSetAside(procedure.id, store, warn);
    if (dossier && isCurrent(dossier, procedure) && dossier.visits[0]?.status !== "scanner_error") from ??= procedure.id;
    else todo.push(procedure);
  }
  // Of a new edition, the group itself: errands are kept until the end of the sweep.
  return { todo: todo.length === group.length ? group : todo, from };
}

type Reading = Pick<EditionStore, "readDossier" | "setAside">;
type Warn = (text: Text) => void;

/** A dossier, null when there is none. One that is damaged is put out of the way with a warning; any other trouble is thrown. */
export async function readOrSetAside(id: string, store: Reading, warn: Warn): Promise<Dossier | null> {
  try {
    return await store.readDossier(id);
  } catch (error) {
    const place = await store.setAside(id);
    if (place === null) throw error;
    warn({
      fr: `Démarche ${id} : son dossier était endommagé ; il est gardé sous ${place}, et elle est à visiter de nouveau.`,
      en: `Procedure ${id}: its dossier was damaged; it is kept as ${place}, and the procedure is to be visited again.`,
    });
    return null;
  }
}
