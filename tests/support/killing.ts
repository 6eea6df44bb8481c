import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { auditedIn, journalIn, reportIn, type SweepSite } from "./sweep-site.ts";
import { timeless } from "./timeless.ts";

/** When a run is killed: at its so-manyth request for a page (0: at its start), and so many ms later. */
export type Moment = { readonly requests: number; readonly ms: number };

/** What a sweep that was killed again and again came to. All lists are empty, `identical` is true and `left` 0 when nothing went wrong. */
export type Aftermath = {
  /** Runs that were killed; those that ended before their moment do not count. */
  readonly kills: number;
  /** Ids without a dossier at the end, or that the report calls our own failure. */
  readonly lost: readonly string[];
  /** Ids with a dossier that a killed run had left and the next one no longer found. */
  readonly forgotten: readonly string[];
  /** Paths asked for again although a dossier told of them, and ids that the journal calls finished twice. */
  readonly twice: readonly string[];
  /** Loads of pages by the browser beyond those of an undisturbed run: what was in flight at the kills. */
  readonly again: number;
  /** The report is that of an undisturbed run, but for times. */
  readonly identical: boolean;
  /** Browser processes that outlived their sweep. */
  readonly left: number;
};

/** A sweep that ran to its end: where its reports are, and how many pages the browser loaded. */
export type Undisturbed = { readonly out: string; readonly loads: number };

/** A sweep of the site that nothing disturbs. */
export async function leaveAlone(site: SweepSite, more: readonly string[] = []): Promise<Undisturbed> {
  const out = await site.folder();
  const begin = site.asked.length;
  await ended(site, out, more);
  return { out, loads: loadsOf(site, begin) };
}

/** Kills the sweep of a site at these moments, lets it end, and compares it with an undisturbed one. */
export async function killAgainAndAgain(
  site: SweepSite,
  undisturbed: Undisturbed,
  moments: readonly Moment[],
  more: readonly string[] = [],
): Promise<Aftermath> {
  const begin = site.asked.length;
  const out = await site.folder();
  const tally = { kills: 0, left: 0, forgotten: [] as string[], twice: [] as string[] };
  for (const moment of moments) {
    const before = await auditedIn(out);
    const known = site.asked.length;
    const { killed, left } = await killOnce(site, out, moment, more);
    const after = new Set(await auditedIn(out));
    tally.kills += killed ? 1 : 0;
    tally.left += left;
    tally.forgotten.push(...before.filter((id) => !after.has(id)));
    tally.twice.push(...askedAgain(site, before, known));
  }
  const last = await auditedIn(out);
  const known = site.asked.length;
  await ended(site, out, more);
  const report = await reportIn(out);
  const ours = report.procedures.filter(({ status }) => status === "scanner_error").map(({ id }) => id);
  const audited = new Set(await auditedIn(out));
  return {
    kills: tally.kills,
    lost: [...site.procedures.flatMap(({ id }) => (audited.has(id) ? [] : [id])), ...ours],
    forgotten: tally.forgotten,
    twice: [...tally.twice, ...askedAgain(site, last, known), ...(await finishedTwice(out))],
    again: loadsOf(site, begin) - undisturbed.loads,
    identical: isDeepStrictEqual(timeless(report), timeless(await reportIn(undisturbed.out))),
    left: tally.left,
  };
}

/** Pages that the browser loaded since then. */
const loadsOf = ({ asked }: SweepSite, from: number): number => asked.slice(from).filter(({ by }) => by === "browser").length;

/** A run until its end, which has to be a good one. */
async function ended(site: SweepSite, out: string, more: readonly string[]): Promise<void> {
  const { code, err } = await site.sweep(out, { more }).end;
  if (code !== 0) throw new Error(`the sweep ended with ${code}:\n${err}`);
}

/** Start pages that were asked for although a procedure had brought them back before. */
function askedAgain({ procedures, asked }: SweepSite, audited: readonly string[], from: number): readonly string[] {
  const done = new Set(procedures.filter(({ id }) => audited.includes(id)).map(({ path }) => path));
  return asked
    .slice(from)
    .map(({ path }) => path)
    .filter((path) => done.has(path));
}

async function finishedTwice(out: string): Promise<readonly string[]> {
  const finished = (await journalIn(out)).filter(({ event }) => event === "finished").map(({ id }) => id);
  return finished.filter((id, place) => finished.indexOf(id) !== place);
}

async function killOnce(site: SweepSite, out: string, { requests, ms }: Moment, more: readonly string[]) {
  const { promise: due, resolve } = Promise.withResolvers<void>();
  let count = 0;
  site.onAsk(() => {
    count += 1;
    if (count === requests) resolve();
  });
  if (requests === 0) resolve();
  const run = site.sweep(out, { more });
  await Promise.race([due.then(() => pause(ms)), run.end]);
  const family = descendantsOf(run.child.pid ?? 0);
  run.child.kill("SIGKILL");
  const { signal } = await run.end;
  site.onAsk(() => undefined);
  return { killed: signal === "SIGKILL", left: await survivors(family) };
}

/** Processes below one, by number and time of birth; none where the system does not say (Linux only). */
export function descendantsOf(root: number): readonly Kin[] {
  const all = processes();
  const below = (pid: number): readonly Kin[] => all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return below(root);
}

/** How many of them are still there a while later: a browser notices that its sweep is gone, and leaves. */
async function survivors(family: readonly Kin[]): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const now = new Map(processes().map((one) => [one.pid, one.born]));
    const there = family.filter(({ pid, born }) => now.get(pid) === born).length;
    if (there === 0) return 0;
    await pause(100);
  }
  return family.length;
}

/** A process: its number, its parent's, when it was born (ticks since the machine's start), and its command. */
export type Kin = { readonly pid: number; readonly parent: number; readonly born: string; readonly command: string };

function processes(): readonly Kin[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return fields[0] === "Z" ? [] : [{ pid: Number(name), parent: Number(fields[1]), born: fields[19] ?? "", command }];
      } catch {
        // Gone meanwhile.
        return [];
      }
    });
}
