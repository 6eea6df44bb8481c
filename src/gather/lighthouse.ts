import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LighthouseEvidence } from "../domain/evidence.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { LighthouseAnswer, LighthouseOrder } from "./lighthouse-worker.ts";

/** With which browser Lighthouse runs, and what sites are told of it. */
export type LighthouseSettings = Pick<LighthouseOrder, "browserPath" | "sandbox" | "userAgent"> & {
  /** Longest run in ms, from its turn on; 90 s when absent. */
  readonly runLimitMs?: number;
};

/** Longest stay of a page in the lane, waiting included. */
const LANE_LIMIT_MS = 300_000;

/** Lighthouse on one URL. */
export type Lighthouse = (url: string) => Promise<LighthouseEvidence>;

/**
 * Lighthouse in a child process with a browser of its own, one run at a time: two at once would slow each other down and
 * measure that. Rejects when the run fails, or is longer than its limit; nothing of it is left alive.
 */
export function createLighthouse({ runLimitMs = 90_000, ...settings }: LighthouseSettings): Lighthouse {
  return (url) => {
    const asked = Date.now();
    return inLane(() => {
      // Whoever asked has given up before this run could end.
      if (Date.now() - asked > LANE_LIMIT_MS - runLimitMs) throw new Error("Lighthouse was busy with other pages for too long");
      return runOnce({ ...settings, url }, runLimitMs);
    });
  };
}

/** End of the last run of this process; never rejects. */
let lane: Promise<unknown> = Promise.resolve();

function inLane<T>(work: () => Promise<T>): Promise<T> {
  const turn = lane.then(work);
  lane = turn.catch(() => undefined);
  return turn;
}

async function runOnce(order: Omit<LighthouseOrder, "profile">, limitMs: number): Promise<LighthouseEvidence> {
  const profile = await mkdtemp(join(tmpdir(), "vigie-lighthouse-"));
  const child = fork(workerPath, [], { detached: true, execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] });
  try {
    const answer = await withDeadline(answerOf(child, { ...order, profile }), limitMs);
    if (!answer.ok) throw new Error(answer.detail);
    return answer.value;
  } finally {
    killGroup(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The worker beside this file: `.ts` in a checkout, `.js` in the package. */
const workerPath = fileURLToPath(new URL(`./lighthouse-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));

function answerOf(child: ChildProcess, order: LighthouseOrder): Promise<LighthouseAnswer> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`Lighthouse's process ended without an answer (${signal ?? code})`)));
    child.once("message", (answer) => resolve(answer as LighthouseAnswer));
    child.send(order);
  });
}

/** The child is the leader of its group: its browser goes with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
