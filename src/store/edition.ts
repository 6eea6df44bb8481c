import { access, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { EditionStore } from "../sweep/ports.ts";
import { type Hands, isAbsent, ownHands, readText, writeAtomically } from "./atomic.ts";
import { parseDossier, parseEdition, printJson } from "./documents.ts";
import { openJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";
import { editionFolder, idFile, pathBelow } from "./names.ts";
import { openPieces } from "./pieces.ts";
import { printIn, printOf } from "./print.ts";
import { DamagedError, inWords } from "./store-error.ts";

/**
 * An edition on disk: `<outFolder>/<name>/` with edition.json, dossiers/<id>.json, evidence/<id>/…, journal.jsonl and the reports. Nothing is written before
 * the first call that writes; every file is written whole or not at all. Throws a StoreError at once when the name is no folder name;
 * its functions reject with a StoreError that says file, cause and what to do.
 */
export function openEdition(outFolder: string, name: string, hands: Hands = ownHands): EditionStore {
  const folder = join(outFolder, editionFolder(name));
  const editionPath = join(folder, "edition.json");
  const journalPath = join(folder, "journal.jsonl");
  const dossierPath = (id: string): string => join(folder, "dossiers", `${idFile(id)}.json`);
  const write = (path: string, content: Uint8Array | string): Promise<void> => writeAtomically(path, content, hands);
  return {
    folder,
    readEdition: async () => {
      const source = await readText(editionPath);
      return source === null ? null : parseEdition(source, editionPath);
    },
    writeEdition: (edition) => write(editionPath, printJson(edition)),
    hasDossier: async (id) => exists(dossierPath(id)),
    readDossier: async (id) => {
      const path = dossierPath(id);
      const source = await readText(path);
      return source === null ? null : parseDossier(source, path, id);
    },
    writeDossier: async (dossier, manifest) => {
      const file = idFile(dossier.procedure.id);
      const content = printJson(dossier);
      const print = printOf(`dossiers/${file}.json`, new TextEncoder().encode(content));
      if (manifest) await write(join(folder, "evidence", file, "manifest.json"), printJson({ ...manifest, dossier: print }));
      await write(dossierPath(dossier.procedure.id), content);
    },
    printEvidence: async (paths) => (await Promise.all(paths.map((path) => printIn(folder, pathBelow(path))))).flatMap((print) => print ?? []),
    dropEvidence: async (paths) => void (await Promise.all(paths.map((path) => remove(join(folder, pathBelow(path)))))),
    saveEvidence: async (id, file, content) => {
      const path = `evidence/${idFile(id)}/${pathBelow(file)}`;
      await write(join(folder, path), content);
      return path;
    },
    writeReport: async (path, content) => write(join(folder, pathBelow(path)), content),
    openReport: async (path) => openPieces(join(folder, pathBelow(path)), hands),
    setAside: (id) => setAside(dossierPath(id), id),
    note: openJournal(journalPath, hands),
    lock: () => takeLock(join(folder, "lock.json"), journalPath),
    clear: async (ids) => {
      // Evidence of a procedure may serve others that share its page; the next visit writes over it.
      if (ids) return void (await Promise.all(ids.map((id) => remove(dossierPath(id)))));
      await remove(join(folder, "dossiers"));
      await remove(join(folder, "evidence"));
    },
  };
}

async function setAside(path: string, id: string): Promise<string | null> {
  try {
    const source = await readText(path);
    if (source !== null) parseDossier(source, path, id);
    return null;
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    return moveAside(path);
  }
}

/** Former wrecks are kept too: `1.json.broken`, `1.json.broken-2`… */
async function moveAside(path: string, count = 1): Promise<string> {
  const place = `${path}.broken${count > 1 ? `-${count}` : ""}`;
  if (await exists(place)) return moveAside(path, count + 1);
  await rename(path, place).catch((error: unknown) => {
    throw inWords(error, path);
  });
  return place;
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
