import { spawn } from "node:child_process";
import { watchTree } from "./processes.ts";
import { cpuOf, type ProcessSample } from "./usage.ts";

/** A command to run under measure; `limitMs` ends it, and all that it started. */
export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs: number;
};

/** What a command took: wall and CPU in seconds, the whole tree of its processes; memory as the highest sum of proportional set sizes, MB. */
export type Measured = {
  readonly code: number | null;
  readonly wallS: number;
  readonly cpuS: number;
  readonly peakMb: number;
  /** The highest resident set of each process of the tree, whenever that was, added up, MB: nothing falls between two readings. */
  readonly residentMb: number;
  /** The end of what it said, both streams. */
  readonly said: string;
};

const cpuEveryMs = 150;
const memoryEvery = 5;

/** Runs a command and measures its tree until it has ended; nothing of it is left then, nor when `signal` ends it before. */
export async function runMeasured({ file, args, cwd, env, limitMs }: Command, signal: AbortSignal): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Uint8Array) => words.push(String(chunk)));
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  const tree = watchTree(child.pid ?? 0);
  const readings: (readonly ProcessSample[])[] = [];
  const peaks: number[] = [];
  const look = (): void => {
    const { samples, pssMb } = tree.read({ memory: readings.length % memoryEvery === memoryEvery - 1 });
    readings.push(samples);
    if (pssMb !== null) peaks.push(pssMb);
  };
  const timer = setInterval(look, cpuEveryMs);
  const limit = setTimeout(tree.end, limitMs);
  signal.addEventListener("abort", tree.end);
  const code = await ended.finally(() => {
    clearInterval(timer);
    clearTimeout(limit);
    signal.removeEventListener("abort", tree.end);
  });
  const wallS = (performance.now() - begun) / 1000;
  tree.end();
  return { code, wallS, cpuS: cpuOf(readings), peakMb: Math.max(0, ...peaks), residentMb: tree.residentMb(), said: words.join("").slice(-4000) };
}
