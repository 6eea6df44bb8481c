import type { Procedure } from "../domain/procedure.ts";
import { DOSSIER_SCHEMA, type Dossier, type Visit } from "../domain/visit.ts";
import type { SweepOptions } from "./options.ts";
import type { Group } from "./plan.ts";

/** Writes the dossier of a visit for each procedure of its group. */
export async function keep([first, ...others]: Group, visits: readonly Visit[], options: SweepOptions): Promise<number> {
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
export async function copy(from: string, procedures: readonly Procedure[], options: SweepOptions): Promise<number> {
  const source = await options.store.readDossier(from);
  if (!source) return 0;
  const sharedWith = source.sharedWith ?? from;
  return writeAll(
    procedures.map((procedure) => ({ ...source, procedure, sharedWith })),
    options,
  );
}

async function writeAll(dossiers: readonly Dossier[], { store, progress, now }: SweepOptions): Promise<number> {
  for (const dossier of dossiers) {
    await store.writeDossier(dossier);
    const status = dossier.visits[0]?.status ?? "no_url";
    await store.note({ at: now(), event: status === "scanner_error" ? "failed" : "finished", id: dossier.procedure.id, status });
    progress.done(dossier);
  }
  return dossiers.length;
}
