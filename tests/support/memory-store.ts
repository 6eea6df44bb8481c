import type { Edition } from "../../src/domain/edition.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import type { EditionStore, JournalEntry } from "../../src/sweep/ports.ts";

/** An edition kept in memory, with what was written to it in order. */
export type MemoryStore = EditionStore & {
  readonly dossiers: Map<string, Dossier>;
  readonly files: string[];
  readonly contents: Map<string, string>;
  readonly journal: JournalEntry[];
};

/** A store over the given dossiers. */
export function memoryStore(...dossiers: readonly Dossier[]): MemoryStore {
  const kept = new Map(dossiers.map((dossier) => [dossier.procedure.id, dossier]));
  const files: string[] = [];
  const contents = new Map<string, string>();
  const journal: JournalEntry[] = [];
  let edition: Edition | null = null;
  return {
    folder: "memory",
    dossiers: kept,
    files,
    contents,
    journal,
    readEdition: async () => edition,
    writeEdition: async (written) => {
      edition = written;
    },
    hasDossier: async (id) => kept.has(id),
    readDossier: async (id) => kept.get(id) ?? null,
    writeDossier: async (dossier) => {
      kept.set(dossier.procedure.id, dossier);
    },
    saveEvidence: async (id, name) => {
      files.push(`evidence/${id}/${name}`);
      return `evidence/${id}/${name}`;
    },
    writeReport: async (path, content) => {
      files.push(path);
      contents.set(path, content);
    },
    setAside: async () => null,
    note: async (entry) => void journal.push(entry),
    lock: async () => ({ takenOver: null, release: async () => undefined }),
    clear: async (ids) => {
      for (const id of ids ?? [...kept.keys()]) kept.delete(id);
    },
  };
}
