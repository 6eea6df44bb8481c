import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../lib/error-code.ts";

/**
 * Makes a folder and those above it; what is there already is fine. Node's own `recursive` goes round for ever where a folder exists and nothing
 * can be made in it (`/proc`), so each is made once here. Rejects with the system's own error.
 */
export async function makeFolder(path: string): Promise<void> {
  const trouble = await troubleOf(path);
  if (codeOf(trouble) === "ENOENT" && dirname(path) !== path) {
    await makeFolder(dirname(path));
    const again = await troubleOf(path);
    if (again) throw again;
  } else if (trouble) throw trouble;
}

/** Why a folder could not be made; null when it was, or when it is there. */
async function troubleOf(path: string): Promise<unknown> {
  try {
    await mkdir(path);
    return null;
  } catch (error) {
    const isThere = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isThere ? null : error;
  }
}
