import type { Edition } from "../../src/domain/edition.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import { openEdition } from "../../src/store/edition.ts";

/** Saves an edition of so many procedures: each is one of those that were seen, in turn, under a name and an address of its own. */
export async function saveEdition(out: string, name: string, procedures: number, seen: readonly Dossier[]): Promise<void> {
  const store = openEdition(out, name);
  const listed: Edition["procedures"][number][] = [];
  for (let index = 0; index < procedures; index += 1) {
    const first = seen[index % seen.length];
    if (!first) throw new Error("no procedure was seen: there is nothing to save");
    const dossier = { ...anotherOf(first, index), edition: name };
    await store.writeDossier(dossier);
    listed.push(dossier.procedure);
  }
  await store.writeEdition({ schema: 1, name, vigie: "0", procedures: listed });
}

/** The same evidence of another procedure: wherever the host of the first stands, in addresses and in quotes, there is another. */
export function anotherOf(dossier: Dossier, index: number): Dossier {
  const origin = dossier.procedure.url === null ? null : new URL(dossier.procedure.url).origin;
  const other =
    origin === null ? dossier : (JSON.parse(JSON.stringify(dossier).replaceAll(origin, `https://service-${index}.exemple.fr`)) as Dossier);
  return { ...other, procedure: { ...other.procedure, id: `${index + 1}`, name: `${dossier.procedure.name} (${index + 1})` } };
}
