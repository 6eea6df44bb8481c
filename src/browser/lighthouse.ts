import { type ChildProcess, fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { getCompileCacheDir } from "node:module";
import { fileURLToPath } from "node:url";
import type { LighthouseEvidence } from "../domain/evidence.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { LighthouseAnswer, LighthouseOrder } from "./lighthouse-worker.ts";
import { openWorkerFolder } from "./worker-folder.ts";

/** How Lighthouse runs, with which browser, and what sites are told of it. */
export type LighthouseSettings = Pick<LighthouseOrder, "engine" | "browser" | "userAgent" | "locale"> & {
  /** Longest run in ms, from its turn on; 90 s when absent. */
  readonly runLimitMs?: number;
  /** Runs before the process is replaced by a new one; 25 when absent. */
  readonly runsPerProcess?: number;
};

/** A page to measure, and what it may reach. */
type PageOrder = Pick<LighthouseOrder, "url" | "allowPrivate" | "proxy">;

/** Lighthouse on one page at a time. */
export type Lighthouse = {
  /** Rejects when the run fails, or is longer than its limit; nothing of it is left alive. */
  readonly measure: (page: PageOrder) => Promise<LighthouseEvidence>;
  /** Ends its process and its browser, whatever they are doing. */
  readonly close: () => Promise<void>;
};

/** Longest stay of a page in the lane, waiting included. */
const laneLimitMs = 300_000;

/** Lighthouse in a process with a browser of its own, both kept from run to run. Two runs at once would slow each other down and measure that. */
export function createLighthouse({ runLimitMs = 90_000, runsPerProcess = 25, ...settings }: LighthouseSettings): Lighthouse {
  let current: Worker | null = null;
  let closed = false;

  const retire = async (): Promise<void> => {
    const worker = current;
    current = null;
    if (worker) await end(worker);
  };

  const run = async (page: PageOrder): Promise<LighthouseEvidence> => {
    const worker = current ?? (await startWorker());
    current = worker;
    if (closed) await retire();
    worker.runs += 1;
    const answer = await withDeadline(answerOf(worker.child, { ...settings, ...page }), runLimitMs).catch(async (error: unknown) => {
      await retire();
      throw error;
    });
    // A run that failed may have left its page behind.
    if (!answer.ok || worker.runs >= runsPerProcess) await retire();
    if (!answer.ok) throw new Error(answer.detail);
    return answer.value;
  };

  return {
    measure: (page) => {
      const asked = Date.now();
      return inLane(() => {
        if (closed) throw new Error("Lighthouse was closed");
        // Whoever asked has given up before this run could end.
        if (Date.now() - asked > laneLimitMs - runLimitMs) throw new Error("Lighthouse was busy with other pages for too long");
        return run(page);
      });
    },
    close: () => {
      closed = true;
      return retire();
    },
  };
}

/** End of the last run of this process; never rejects. */
let lane: Promise<unknown> = Promise.resolve();

function inLane<T>(work: () => Promise<T>): Promise<T> {
  const turn = lane.then(work);
  lane = turn.catch(() => undefined);
  return turn;
}

/** A process, and the folder for all that it writes. */
type Worker = { readonly child: ChildProcess; readonly folder: string; runs: number };

/** The worker beside this file: `.ts` in a checkout, `.js` in the package. */
const workerPath = fileURLToPath(new URL(`./lighthouse-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));

/** For V8: traces become garbage as soon as they are judged (see src/browser/heap.ts). */
const frugal = ["--max-semi-space-size=8", "--heap-growing-percent=50"];

async function startWorker(): Promise<Worker> {
  const folder = await openWorkerFolder();
  // Its own temporary folder goes with it: what is compiled is kept where ours is.
  const compiled = getCompileCacheDir();
  const env = { ...process.env, ...(compiled ? { NODE_COMPILE_CACHE: compiled } : {}), TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = fork(workerPath, [], { detached: true, execArgv: [...frugal], env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  // It ends with us, and does not keep us from ending.
  child.unref();
  child.channel?.unref();
  return { child, folder, runs: 0 };
}

function answerOf(child: ChildProcess, order: LighthouseOrder): Promise<LighthouseAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<LighthouseAnswer>();
  const onEnd = (code: number | null, signal: string | null): void =>
    reject(new Error(`Lighthouse's process ended without an answer (${signal ?? code})`));
  const onAnswer = (answer: unknown): void => resolve(answer as LighthouseAnswer);
  child.once("error", reject).once("exit", onEnd).once("message", onAnswer);
  child.send(order);
  return promise.finally(() => child.off("error", reject).off("exit", onEnd).off("message", onAnswer));
}

/** Asked first, since it can then end its browser too; killed when it does not hear. */
async function end({ child, folder }: Worker): Promise<void> {
  const gone = new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", resolve) : resolve(null)));
  if (child.connected) child.disconnect();
  await withDeadline(gone, 2000).catch(() => undefined);
  killGroup(child);
  // What cannot be removed now is by whoever opens the next one, once we are gone (worker-folder.ts): a run that went well stands.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
}

/** The child is the leader of its group: what it started goes with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
