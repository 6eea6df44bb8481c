import { spawn } from "node:child_process";
import { watchTree } from "./processes.ts";
import { cpuOf, type ProcessSample } from "./usage.ts";

/** A command to run under measure; `limitMs` ends it. */
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
  /** The end of what it said, both streams. */
  readonly said: string;
};

const cpuEveryMs = 150;
const memoryEvery = 5;

/** Runs a command in a process group of its own and measures its tree until it has ended. */
export async function runMeasured({ file, args, cwd, env, limitMs }: Command): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Uint8Array) => words.push(String(chunk)));
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  const read = watchTree(child.pid ?? 0);
  const readings: (readonly ProcessSample[])[] = [];
  const peaks: number[] = [];
  const look = (): void => {
    const { samples, pssMb } = read({ memory: readings.length % memoryEvery === memoryEvery - 1 });
    readings.push(samples);
    if (pssMb !== null) peaks.push(pssMb);
  };
  const timer = setInterval(look, cpuEveryMs);
  const limit = setTimeout(() => endGroup(child.pid), limitMs);
  const code = await ended.finally(() => {
    clearInterval(timer);
    clearTimeout(limit);
  });
  const wallS = (performance.now() - begun) / 1000;
  endGroup(child.pid);
  return { code, wallS, cpuS: cpuOf(readings), peakMb: Math.max(0, ...peaks), said: words.join("").slice(-4000) };
}

/** Ends what a command left behind. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing was left.
  }
}
