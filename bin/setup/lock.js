import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SetupError } from "./npm.js";

/**
 * Runs `work` while no other set-up of this checkout does. The lock cannot stay in node_modules, which `npm ci` empties:
 * it is a file of the temporary folder that holds the owner's process id. A dead owner's lock is taken over.
 * @throws SetupError when the temporary folder cannot be written to.
 */
export async function withLock(root, tell, work) {
  const path = join(tmpdir(), `vigie-setup-${createHash("sha256").update(root).digest("hex").slice(0, 16)}.lock`);
  await acquire(path, tell);
  const release = () => rmSync(path, { force: true });
  process.once("exit", release);
  try {
    await work();
  } finally {
    release();
    process.off("exit", release);
  }
}

async function acquire(path, tell) {
  for (let turn = 0; !take(path); turn++) {
    if (abandoned(path)) rmSync(path, { force: true });
    else if (turn === 0) tell("une autre installation est en cours, attente… (another set-up is running, waiting)");
    await wait(200 + Math.random() * 100);
  }
}

/** True when the lock is now ours: creating a file that must not exist is atomic. */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new SetupError(`dossier temporaire inutilisable (temporary folder cannot be used): ${path}: ${error.code}`);
  }
}

/** Is the owner gone? An empty lock is one being written, unless it is old. */
function abandoned(path) {
  try {
    const owner = Number(readFileSync(path, "utf8"));
    return owner > 0 ? !alive(owner) : Date.now() - statSync(path).mtimeMs > 10_000;
  } catch {
    // Released in between: the next turn will see.
    return false;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error.code === "EPERM";
  }
}
