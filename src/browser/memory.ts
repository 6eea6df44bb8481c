import { readFile } from "node:fs/promises";
import type { Browser, CDPSession } from "playwright";
import { withDeadline } from "../lib/deadline.ts";
import { eachRound } from "./rounds.ts";

/** One process of a browser, as CDP names it: `browser`, `renderer`, `GPU`, … */
export type BrowserProcess = { readonly type: string; readonly pid: number };

/** Reads a file of `/proc`; null where there is none. */
export type ReadProc = (path: string) => Promise<string | null>;

/** A browser that takes longer than this to name its processes is not weighed, ms. */
const patience = 5000;

/** Between two looks at the renderers, ms. */
const rounds = 500;

/** Most that one renderer may hold, in bytes: beyond it, it is ended, and its page with it. Well above what V8 is given (`session.ts`). */
const rendererBytes = 2_500_000_000;

/** Memory of all processes of a browser, in bytes; null where the system does not tell (Linux only). */
export async function weigh(browser: Browser, read: ReadProc = readProc): Promise<number | null> {
  try {
    const session = await withDeadline(browser.newBrowserCDPSession(), patience);
    const processes = await processesOf(session).finally(() => session.detach().catch(() => undefined));
    const bytes = await Promise.all(processes.map(({ pid }) => bytesOf(pid, read)));
    return bytes.some((one) => one !== null) ? bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null;
  } catch {
    // It is gone, or too busy to answer: somebody else notices that.
    return null;
  }
}

/**
 * Ends the renderers of a browser that hold more than their part of the machine, as long as it runs: whatever eats memory (workers, pictures,
 * buffers), the page that does crashes alone.
 */
export async function guardMemory(browser: Browser, limit = rendererBytes): Promise<void> {
  if (process.platform !== "linux") return;
  const session = await browser.newBrowserCDPSession();
  eachRound(browser, rounds, () => endHeavy(session, limit).then(() => true));
}

async function endHeavy(session: CDPSession, limit: number): Promise<void> {
  const renderers = (await processesOf(session).catch(() => [])).filter(({ type }) => type === "renderer");
  for (const { pid } of renderers) {
    if (((await ownBytesOf(pid)) ?? 0) > limit) end(pid);
  }
}

/** All processes of a browser, on this machine. */
export async function processesOf(session: CDPSession): Promise<readonly BrowserProcess[]> {
  const { processInfo } = await withDeadline(session.send("SystemInfo.getProcessInfo"), patience);
  return processInfo.map(({ type, id }) => ({ type, pid: id }));
}

/** Its share of what it uses with others; where the kernel does not say, what is its own. */
const bytesOf = async (pid: number, read: ReadProc): Promise<number | null> =>
  shareOf(await read(`/proc/${pid}/smaps_rollup`)) ?? privateBytesOf(await read(`/proc/${pid}/statm`));

/** Proportional set size in a `smaps_rollup`, bytes. */
export function shareOf(rollup: string | null): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup ?? "")?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** What a process holds for itself, in bytes; null where the system does not tell. */
export const ownBytesOf = async (pid: number): Promise<number | null> => privateBytesOf(await readProc(`/proc/${pid}/statm`));

/** Resident pages less the shared ones in a `statm`, bytes; pages of 4 KiB, or of more on some machines, where this is too low. */
export function privateBytesOf(statm: string | null): number | null {
  const [, resident = Number.NaN, shared = Number.NaN] = (statm ?? "").split(" ").map(Number);
  return Number.isNaN(resident - shared) ? null : (resident - shared) * 4096;
}

const readProc: ReadProc = (path) => readFile(path, "utf8").catch(() => null);

/** Ends a process. Never throws. */
export function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone by itself meanwhile.
  }
}
