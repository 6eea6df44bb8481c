import { readdirSync, readFileSync } from "node:fs";
import { sum } from "../../src/lib/sum.ts";
import type { ProcessSample } from "./usage.ts";

/** One reading of a tree of processes. */
type Reading = {
  readonly samples: readonly ProcessSample[];
  /** Proportional set size of them all, MB; null when it was not read. */
  readonly pssMb: number | null;
};

/** Ticks of the system's clock in a second: 100 on every Linux that Node runs on. */
const ticks = 100;

/** A tree of processes under watch. */
export type Tree = {
  readonly read: (options: { readonly memory: boolean }) => Reading;
  /** The highest resident set of every process that was read, added up, MB. */
  readonly residentMb: () => number;
  /** Kills all of it that is left: browsers lead groups of their own, and outlive whoever started them. */
  readonly end: () => void;
};

/**
 * Reads the tree below a process from /proc, again and again. A process stays in the tree once it was seen there, also when its parent ends
 * and the system gives it another one.
 */
export function watchTree(root: number): Tree {
  const known = new Map<number, { readonly parent: number; readonly startedAt: string }>();
  const highest = new Map<number, number>();
  const read = ({ memory }: { readonly memory: boolean }): Reading => {
    const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (statOf(name) ?? []) : []));
    const now = new Map(all.map((stat) => [stat.pid, stat]));
    const belongs = ({ pid, parent, startedAt }: Stat): boolean =>
      pid === root || known.get(pid)?.startedAt === startedAt || belongsTo(now.get(parent));
    const belongsTo = (stat: Stat | undefined): boolean => stat !== undefined && stat.pid > 1 && belongs(stat);
    const samples = all.filter(belongs).map((stat): ProcessSample => {
      const first = known.get(stat.pid) ?? { parent: stat.parent, startedAt: stat.startedAt };
      known.set(stat.pid, first);
      highest.set(stat.pid, Math.max(highest.get(stat.pid) ?? 0, highestOf(stat.pid)));
      return { pid: stat.pid, parent: first.parent, own: stat.own, waited: stat.waited };
    });
    return { samples, pssMb: memory ? samples.reduce((sum, { pid }) => sum + pssOf(pid), 0) : null };
  };
  const end = (): void => {
    // Until nothing is left: a process may start another one while it is being killed.
    for (let round = 0; round < 20; round += 1) {
      const left = read({ memory: false }).samples.filter(({ pid }) => !isDead(pid));
      if (left.length === 0) return;
      for (const { pid } of left) kill(pid);
    }
  };
  return { read, end, residentMb: () => sum([...highest.values()]) };
}

/** Killed, and not buried yet. */
const isDead = (pid: number): boolean => /^\d+ \(.*\) [ZX]/s.test(read(`/proc/${pid}/stat`) ?? "0 () X");

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone by itself.
  }
}

type Stat = ProcessSample & { readonly startedAt: string };

function statOf(name: string): Stat | null {
  const text = read(`/proc/${name}/stat`);
  // The command, in brackets, may hold blanks and brackets.
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  if (!fields) return null;
  const seconds = (first: number): number => (Number(fields[first]) + Number(fields[first + 1])) / ticks;
  return { pid: Number(name), parent: Number(fields[1]), own: seconds(11), waited: seconds(13), startedAt: fields[19] ?? "" };
}

/** Kept by the system itself; a process that is gone has none. */
const highestOf = (pid: number): number => Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) / 1024;

const pssOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? "")?.[1] ?? 0) / 1024;

/** Null when the process is gone by now. */
function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
