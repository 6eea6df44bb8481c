import type { Procedure } from "../domain/procedure.ts";
import { DOSSIER_SCHEMA, type Dossier, type Visit } from "../domain/visit.ts";
import { boundEvidence, filesOf, manifestOf } from "./evidence.ts";
import type { SweepOptions } from "./options.ts";
import type { Group } from "./plan.ts";

/** Writes the dossier of a visit for each procedure of its group, once its evidence is within its limit. */
export async function keep([first, ...others]: Group, seen: readonly Visit[], options: SweepOptions): Promise<number> {
  const { edition, explorer, now } = options;
  const visits = await withinLimit(first, seen, options);
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

/** Before the dossier is written: killed in between, the procedure is visited again. */
async function withinLimit({ id }: Procedure, seen: readonly Visit[], { store, evidenceLimit, progress }: SweepOptions): Promise<readonly Visit[]> {
  const visits = boundEvidence(seen, await store.printEvidence(pathsOf(seen)), evidenceLimit);
  const cut = visits.flatMap(({ cut: own = [] }) => own.map(({ path }) => path));
  if (cut.length === 0) return visits;
  await store.dropEvidence(cut);
  const limit = evidenceLimit / 1e6;
  const many = cut.length > 1;
  progress.warn?.({
    fr: `Démarche ${id} : ${cut.length} ${many ? "fichiers de preuve retirés" : "fichier de preuve retiré"} au-delà de ${String(limit).replace(".", ",")} Mo (--evidence-limit), du moins utile au plus utile ; la page de la démarche et le manifeste ${many ? "les nomment" : "le nomment"}.`,
    en: `Procedure ${id}: ${cut.length} ${many ? "files" : "file"} of evidence taken away beyond ${limit} MB (--evidence-limit), the least useful first; the page of the procedure and the manifest name ${many ? "them" : "it"}.`,
  });
  return visits;
}

const pathsOf = (visits: readonly Visit[]): readonly string[] => filesOf(visits).map(({ path }) => path);

async function writeAll(dossiers: readonly Dossier[], { store, progress, now, evidenceLimit }: SweepOptions): Promise<number> {
  const prints = await store.printEvidence(pathsOf(dossiers[0]?.visits ?? []));
  for (const dossier of dossiers) {
    await store.writeDossier(dossier, manifestOf(dossier, prints, evidenceLimit));
    const status = dossier.visits[0]?.status ?? "no_url";
    await store.note({ at: now(), event: status === "scanner_error" ? "failed" : "finished", id: dossier.procedure.id, status });
    progress.done(dossier);
  }
  return dossiers.length;
}
