import { createHash } from "node:crypto";
import { constants, copyFile, link, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Text } from "../domain/text.ts";
import type { EditionLock } from "../sweep/ports.ts";
import { hasCode, isAbsent, temporaryPath, writeAtomically } from "./atomic.ts";
import { ownProcesses, type Processes } from "./process.ts";
import { inWords, StoreError } from "./store-error.ts";

/** Who holds an edition. */
type Owner = { readonly pid: number; readonly host: string; readonly startedAt: string; readonly born: string | null };

/** A process of another machine that gave no sign of life for so long is gone: no visit lasts half of this. */
const silenceMs = 3_600_000;

/** How often a lock that changes hands under our eyes is looked at again. */
const attempts = 5;

/**
 * Takes the lock of an edition: `lock.json` in its folder, made whole in one step that only one process can win. A lock whose process is gone (or, on
 * another machine, silent for an hour: neither lock nor journal changed) is taken over. Throws a StoreError when somebody holds it.
 * @param journal path of the journal: its last line is a sign of life.
 */
export async function takeLock(path: string, journal: string, processes: Processes = ownProcesses): Promise<EditionLock> {
  const mine = `${JSON.stringify(await ownerNow(processes))}\n`;
  let takenOver: Text | null = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await created(path, mine)) return { takenOver, release: () => release(path, mine) };
    takenOver = (await clearStale([path, journal], processes)) ?? takenOver;
  }
  throw held(path, parseOwner((await contentOf(path)) ?? ""));
}

/** Takes away the lock that stands in the way when its process is gone; says so. Throws a StoreError when it lives. */
async function clearStale([path, journal]: readonly [string, string], processes: Processes): Promise<Text | null> {
  const found = await contentOf(path);
  if (found === null) return null;
  const owner = parseOwner(found);
  if (owner && (await isLiving(owner, [path, journal], processes))) throw held(path, owner);
  return (await removed(path, found)) ? tookOver(owner) : null;
}

const ownerNow = async ({ pid, host, now, bornAt }: Processes): Promise<Owner> => ({
  pid,
  host,
  startedAt: new Date(now()).toISOString(),
  born: await bornAt(pid),
});

/** Makes the file with its content, in one step; false when there is one. */
async function created(path: string, content: string): Promise<boolean> {
  const whole = `${temporaryPath(path)}.lock`;
  try {
    await writeAtomically(whole, content);
    await linkOrCopy(whole, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    // The edition is what the reader knows, not a file that is there for a moment.
    throw inWords(error instanceof StoreError ? error.cause : error, dirname(path));
  } finally {
    await rm(whole, { force: true }).catch(() => undefined);
  }
}

async function isLiving({ pid, host, startedAt, born }: Owner, signs: readonly string[], processes: Processes): Promise<boolean> {
  if (host !== processes.host) return processes.now() - (await lastSign(startedAt, signs)) < silenceMs;
  if (!processes.isAlive(pid)) return false;
  const now = await processes.bornAt(pid);
  return born === null || now === null || born === now;
}

async function lastSign(startedAt: string, paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(Date.parse(startedAt), ...times);
}

/** Takes a stale lock away: only who first claims it, by a name made of its content, may. What is no longer the same lock stays. */
async function removed(path: string, stale: string): Promise<boolean> {
  const claim = join(dirname(path), `.${createHash("sha256").update(stale).digest("hex").slice(0, 16)}.stale`);
  try {
    await linkOrCopy(path, claim);
  } catch (error) {
    if (hasCode(error, "EEXIST", "ENOENT")) return false;
    throw inWords(error, path);
  }
  try {
    const same = (await contentOf(claim)) === stale;
    if (same) await rm(path, { force: true });
    return same;
  } finally {
    await rm(claim, { force: true }).catch(() => undefined);
  }
}

/** Gives a file a second name, unless that is taken. Some file systems know no hard links. */
const linkOrCopy = (path: string, name: string): Promise<void> =>
  link(path, name).catch((error: unknown) => {
    if (hasCode(error, "EEXIST", "ENOENT")) throw error;
    return copyFile(path, name, constants.COPYFILE_EXCL);
  });

/** Gives the edition back. A lock that is not ours any more is left alone, and so is a folder that holds something. */
async function release(path: string, mine: string): Promise<void> {
  if ((await contentOf(path).catch(() => null)) === mine) await rm(path, { force: true }).catch(() => undefined);
  await rmdir(dirname(path)).catch(() => undefined);
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isAbsent(error)) return null;
    throw inWords(error, path);
  }
}

/** Null when it is no lock of ours: nobody can be asked whether it still lives. */
function parseOwner(content: string): Owner | null {
  try {
    const { pid, host, startedAt, born } = JSON.parse(content) as Partial<Owner>;
    const known = Number.isInteger(pid) && typeof host === "string" && !Number.isNaN(Date.parse(startedAt ?? ""));
    return known ? { pid: Number(pid), host, startedAt: startedAt ?? "", born: born ?? null } : null;
  } catch {
    return null;
  }
}

const held = (path: string, owner: Owner | null): StoreError => {
  const { pid, host, startedAt } = owner ?? { pid: "?", host: "?", startedAt: "?" };
  const folder = dirname(path);
  return new StoreError({
    fr: `${folder} : cette édition est déjà en cours d'audit (processus ${pid} sur ${host}, depuis ${startedAt}). Attendez qu'il finisse, ou choisissez un autre dossier avec --out. S'il n'existe plus, supprimez ${join(folder, "lock.json")}.`,
    en: `${folder}: this edition is being audited already (process ${pid} on ${host}, since ${startedAt}). Wait until it ends, or choose another folder with --out. If it is gone, delete ${join(folder, "lock.json")}.`,
  });
};

const tookOver = (owner: Owner | null): Text =>
  owner
    ? {
        fr: `L'audit précédent de cette édition s'est arrêté sans finir (processus ${owner.pid} sur ${owner.host}, depuis ${owner.startedAt}) : son verrou est repris.`,
        en: `The former audit of this edition stopped before its end (process ${owner.pid} on ${owner.host}, since ${owner.startedAt}): its lock is taken over.`,
      }
    : { fr: "Le verrou de cette édition était illisible : il est repris.", en: "The lock of this edition could not be read: it is taken over." };
