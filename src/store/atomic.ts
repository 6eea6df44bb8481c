import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { inWords } from "./store-error.ts";

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed. Whoever reads meanwhile, or after
 * a power cut, finds the old file or the new one. Throws a StoreError in words.
 */
export async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  written += 1;
  const temporary = join(folder, `.${basename(path)}.${process.pid}-${written}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFlushed(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw inWords(error, path);
  }
}

/** Text of a file, null when there is none. Throws a StoreError in words. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isAbsent(error)) return null;
    throw inWords(error, path);
  }
}

/** True when the error says that there is no such file. */
export const isAbsent = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Tells apart the temporary files of this process. */
let written = 0;

async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
