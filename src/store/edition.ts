import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import type { EditionStore } from "../sweep/ports.ts";
import { isAbsent, readText, writeAtomically } from "./atomic.ts";
import { parseDossier, parseEdition, printJson } from "./documents.ts";
import { editionFolder, idFile, pathBelow } from "./names.ts";
import { inWords } from "./store-error.ts";

/**
 * An edition on disk: `<outFolder>/<name>/` with edition.json, dossiers/<id>.json, evidence/<id>/… and the reports. Nothing is written before
 * the first call that writes; every file is written whole or not at all. Throws a StoreError at once when the name is no folder name;
 * its functions reject with a StoreError that says file, cause and what to do.
 */
export function openEdition(outFolder: string, name: string): EditionStore {
  const folder = join(outFolder, editionFolder(name));
  const editionPath = join(folder, "edition.json");
  const dossierPath = (id: string): string => join(folder, "dossiers", `${idFile(id)}.json`);
  return {
    folder,
    readEdition: async () => {
      const source = await readText(editionPath);
      return source === null ? null : parseEdition(source, editionPath);
    },
    writeEdition: (edition) => writeAtomically(editionPath, printJson(edition)),
    hasDossier: async (id) => exists(dossierPath(id)),
    readDossier: async (id) => {
      const path = dossierPath(id);
      const source = await readText(path);
      return source === null ? null : parseDossier(source, path, id);
    },
    writeDossier: async (dossier) => writeAtomically(dossierPath(dossier.procedure.id), printJson(dossier)),
    saveEvidence: async (id, file, content) => {
      const path = `evidence/${idFile(id)}/${pathBelow(file)}`;
      await writeAtomically(join(folder, path), content);
      return path;
    },
    writeReport: async (path, content) => writeAtomically(join(folder, pathBelow(path)), content),
    clear: async (ids) => {
      // Evidence of a procedure may serve others that share its page; the next visit writes over it.
      if (ids) return void (await Promise.all(ids.map((id) => remove(dossierPath(id)))));
      await remove(join(folder, "dossiers"));
      await remove(join(folder, "evidence"));
    },
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw inWords(error, path);
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch((error: unknown) => {
    throw inWords(error, path);
  });
}
