import { chmod, type FileHandle, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./folder.ts";
import { inWords } from "./store-error.ts";

/** What the store writes with; tests give hands that fail. */
export type Hands = {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly open: (path: string, flags: string) => Promise<Pick<FileHandle, "writeFile" | "sync" | "close">>;
  readonly rename: (from: string, to: string) => Promise<void>;
};

/** The file system. */
export const ownHands: Hands = { makeFolder, open, rename };

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed. Whoever reads meanwhile, or after
 * a power cut, finds the old file or the new one. Throws a StoreError in words.
 */
export async function writeAtomically(path: string, content: Uint8Array | string, hands: Hands = ownHands): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await hands.makeFolder(dirname(path));
    await writeFlushed(temporary, content, "wx", hands);
    await hands.rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw inWords(error, path);
  }
}

/**
 * Writes a file that a person named, whole or not at all: a link keeps leading to it, and it stays as private as it was. What is no plain file (a
 * device, a pipe) is written as it is. Throws a StoreError in words.
 */
export async function writeNamed(path: string, content: Uint8Array | string): Promise<void> {
  const there = await stat(path).catch(() => null);
  try {
    if (there && !there.isFile()) return await writeFile(path, content);
    if (!there) return await writeAtomically(path, content);
    // Never readable by more people than before, not even for a moment.
    await writeAtomically(await realpath(path), content, { ...ownHands, open: (temporary, flags) => open(temporary, flags, there.mode) });
    await chmod(path, there.mode);
  } catch (error) {
    throw inWords(error, path);
  }
}

/** Adds a text at the end of a file, in one go. Throws a StoreError in words. */
export async function append(path: string, text: string, hands: Hands = ownHands): Promise<void> {
  try {
    await hands.makeFolder(dirname(path));
    await writeFlushed(path, text, "a", hands);
  } catch (error) {
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
export const isAbsent = (error: unknown): boolean => hasCode(error, "ENOENT");

/** True when the error of the file system has this code. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && "code" in error && codes.some((code) => error.code === code);

/** A name of its own beside a file, hidden, for this process and this time. */
export function temporaryPath(path: string): string {
  written += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${written}.tmp`);
}

/** Tells apart the temporary files of this process. */
let written = 0;

async function writeFlushed(path: string, content: Uint8Array | string, flags: string, hands: Hands): Promise<void> {
  const file = await hands.open(path, flags);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
