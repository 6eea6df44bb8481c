import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { ReportWriter } from "../sweep/ports.ts";
import { type Hands, temporaryPath } from "./atomic.ts";
import { inWords } from "./store-error.ts";

/** Written at once, in characters: few calls of the system, little memory. */
const pieceLength = 262_144;

/**
 * A file written piece by piece, whole or not at all: what is added goes to a temporary file beside it, which takes its name when it is closed.
 * Rejects with a StoreError in words.
 */
export async function openPieces(path: string, hands: Hands): Promise<ReportWriter> {
  const temporary = temporaryPath(path);
  const inTheWords = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw inWords(error, path);
    }
  };
  const file = await inTheWords(async () => {
    await hands.makeFolder(dirname(path));
    return hands.open(temporary, "wx");
  });
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const text = waiting.join("");
    waiting = [];
    length = 0;
    if (text !== "") await file.writeFile(text);
  };
  return {
    add: (text) =>
      inTheWords(async () => {
        waiting.push(text);
        length += text.length;
        if (length >= pieceLength) await flush();
      }),
    close: () =>
      inTheWords(async () => {
        try {
          await flush();
          await file.sync();
        } finally {
          await file.close();
        }
        await hands.rename(temporary, path);
      }),
    drop: async () => {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}
