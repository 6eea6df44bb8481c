import { readFile } from "node:fs/promises";
import type { JournalEntry } from "../sweep/ports.ts";
import { append, type Hands, isAbsent } from "./atomic.ts";

/**
 * An append-only journal: one JSON object a line, in the order of the calls. A line that a killed process left unfinished stays as it is,
 * and the next one begins on a line of its own.
 */
export function openJournal(path: string, hands: Hands): (entry: JournalEntry) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let begun = false;
  const write = async (entry: JournalEntry): Promise<void> => {
    const mend = begun || (await endsWhole(path)) ? "" : "\n";
    await append(path, `${mend}${JSON.stringify(entry)}\n`, hands);
    begun = true;
  };
  return (entry) => {
    const turn = last.then(() => write(entry));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function endsWhole(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  return !bytes || bytes.length === 0 || bytes.at(-1) === 0x0a;
}
