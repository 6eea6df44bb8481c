import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownProcesses } from "../store/process.ts";

const prefix = "vigie-lighthouse-";

/** An empty folder for all that a worker and its browser write. Its name carries our process id: it can be told who left it behind. */
export async function openWorkerFolder(): Promise<string> {
  await dropAbandoned();
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Removes the folders of processes that are no longer there to do it: killed, or lost with the machine. Others' folders stay. */
async function dropAbandoned(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const abandoned = names.filter((name) => {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    return pid !== undefined && !ownProcesses.isAlive(Number(pid));
  });
  // What is not ours to remove, or is being removed by another sweep, is no trouble.
  await Promise.all(abandoned.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)));
}
