import type { Edition } from "../../src/domain/edition.ts";
import type { EvidenceManifest } from "../../src/domain/manifest.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import type { EditionStore, JournalEntry } from "../../src/sweep/ports.ts";

/** An edition kept in memory, with what was written to it in order. */
export type MemoryStore = EditionStore & {
  readonly dossiers: Map<string, Dossier>;
  readonly manifests: Map<string, Omit<EvidenceManifest, "dossier">>;
  readonly files: string[];
  readonly contents: Map<string, string>;
  readonly journal: JournalEntry[];
};

/** A store over the given dossiers. */
export function memoryStore(...dossiers: readonly Dossier[]): MemoryStore {
  const kept = new Map(dossiers.map((dossier) => [dossier.procedure.id, dossier]));
  const files: string[] = [];
  const manifests = new Map<string, Omit<EvidenceManifest, "dossier">>();
  const contents = new Map<string, string>();
  const journal: JournalEntry[] = [];
  let edition: Edition | null = null;
  return {
    folder: "memory",
    dossiers: kept,
    files,
    contents,
    manifests,
    journal,
    readEdition: async () => edition,
    writeEdition: async (written) => {
      edition = written;
    },
    hasDossier: async (id) => kept.has(id),
    readDossier: async (id) => kept.get(id) ?? null,
    writeDossier: async (dossier, manifest) => {
      kept.set(dossier.procedure.id, dossier);
      if (manifest) manifests.set(dossier.procedure.id, manifest);
    },
    saveEvidence: async (id, name) => {
      files.push(`evidence/${id}/${name}`);
      return `evidence/${id}/${name}`;
    },
    printEvidence: async (paths) => paths.filter((path) => files.includes(path)).map((path) => ({ path, bytes: 1000, sha256: "0".repeat(64) })),
    dropEvidence: async (paths) => {
      for (const path of paths) files.splice(files.indexOf(path), 1);
    },
    writeReport: async (path, content) => {
      files.push(path);
      contents.set(path, typeof content === "string" ? content : `${content.byteLength} bytes`);
    },
    openReport: async (path) => {
      const pieces: string[] = [];
      return {
        add: async (piece) => void pieces.push(piece),
        close: async () => {
          files.push(path);
          contents.set(path, pieces.join(""));
        },
        drop: async () => undefined,
      };
    },
    setAside: async () => null,
    note: async (entry) => void journal.push(entry),
    lock: async () => ({ takenOver: null, release: async () => undefined }),
    clear: async (ids) => {
      for (const id of ids ?? [...kept.keys()]) kept.delete(id);
    },
  };
}
