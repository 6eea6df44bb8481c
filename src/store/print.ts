import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FilePrint } from "../domain/manifest.ts";
import { isAbsent } from "./atomic.ts";
import { inWords } from "./store-error.ts";

/** The print of a file with this content. */
export const printOf = (path: string, content: Uint8Array): FilePrint => ({
  path,
  bytes: content.byteLength,
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** The print of a file of a folder; null when it is not there. Throws a StoreError in words. */
export async function printIn(folder: string, path: string): Promise<FilePrint | null> {
  try {
    return printOf(path, await readFile(join(folder, path)));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw inWords(error, join(folder, path));
  }
}
