import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** This process and its neighbours, as a lock knows them. */
export type Processes = {
  readonly pid: number;
  /** Name of this machine. */
  readonly host: string;
  /** ms since 1970. */
  readonly now: () => number;
  readonly isAlive: (pid: number) => boolean;
  /** What tells a process from another one that got the same number later; null where the system does not say. */
  readonly bornAt: (pid: number) => Promise<string | null>;
};

/** The real ones. */
export const ownProcesses: Processes = { pid: process.pid, host: hostname(), now: () => Date.now(), isAlive, bornAt };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is a living one too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Linux: which start of the machine, and how long after it the process began (field 22 of /proc/<pid>/stat, after the name in parentheses). */
async function bornAt(pid: number): Promise<string | null> {
  try {
    const [boot, stat] = await Promise.all([readFile("/proc/sys/kernel/random/boot_id", "utf8"), readFile(`/proc/${pid}/stat`, "utf8")]);
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks === undefined ? null : `${boot.trim()} ${ticks}`;
  } catch {
    return null;
  }
}
