import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FoundBrowser } from "../../src/browser/find.ts";
import type { RowFigures, RowMissing } from "./figures.ts";
import type { Job, PageResult } from "./job.ts";
import { runMeasured } from "./measured.ts";
import { installPeer } from "./peers.ts";
import type { Row } from "./rows.ts";
import { atOnce, realistic } from "./site/faults.ts";
import { type BenchProcedure, proceduresOf, roles } from "./site/plan.ts";
import { serveSite } from "./site/server.ts";
import { isWhole, type Tally, type Truth, tallyOf } from "./tally.ts";

/** On what a row runs: how many procedures at most, how many runs at most, with which browser; the version of Vigie; what ends it all. */
export type Ground = {
  /** The run of the benchmark: its ISO date. */
  readonly id: string;
  readonly procedures: number;
  readonly runs: number;
  readonly browser: FoundBrowser;
  readonly version: string;
  readonly signal: AbortSignal;
};

/** The network of the realistic mode is drawn from this. */
const seed = "vigie";

/** Runs a row as often as it asks. A peer that cannot be had, or a run that lost pages that work, gives a reason instead of figures. */
export async function runRow(row: Row, ground: Ground): Promise<RowFigures | RowMissing> {
  const { id, title, computes, network, inFlight, peer } = row;
  const installed = peer ? await installPeer(peer) : { ok: true as const, folder: "" };
  if (!installed.ok) return { id, title, reason: `${peer?.name} could not be installed: ${installed.reason}` };
  const procedures = proceduresOf(Math.min(row.procedures, ground.procedures));
  const runs = Math.min(row.runs, ground.runs);
  // Without a page, so that our code is compiled, as it is from the second use on.
  if (!peer) await runOnce(row, [], installed.folder, ground);
  const ran: Ran[] = [];
  for (let run = 0; run < runs; run += 1) ran.push(await runOnce(row, procedures, installed.folder, ground));
  const broken = ran.find(({ tally }) => !isWhole(tally));
  const [first] = ran;
  if (!first || broken) {
    if (broken) console.error(broken.said);
    return { id, title, reason: `not every page that works has its verdict: ${JSON.stringify(broken?.tally)}` };
  }
  const { tally, wallS, cpuS, peakMb } = first;
  const wronglyDown = ran.reduce((sum, one) => sum + one.tally.wronglyDown, 0);
  return {
    id,
    run: ground.id,
    title,
    computes,
    network,
    inFlight,
    version: peer?.version ?? ground.version,
    wallS,
    cpuS,
    peakMb,
    tally,
    wronglyDown,
    runs,
  };
}

type Ran = { readonly tally: Tally; readonly wallS: number; readonly cpuS: number; readonly peakMb: number; readonly said: string };

async function runOnce(row: Row, procedures: readonly BenchProcedure[], peerFolder: string, { browser, signal }: Ground): Promise<Ran> {
  const pages = procedures.flatMap(({ host, pages: own }) => own.map(({ path }) => ({ host, path })));
  const manners = row.network === "none" ? atOnce : realistic(pages, seed);
  const site = await serveSite(procedures, manners);
  const folder = mkdtempSync(join(tmpdir(), "vigie-bench-"));
  try {
    const urlOf = (index: number, path: string): string => `${site.origins[index]}${path}`;
    const job: Job = {
      procedures: procedures.map(({ pages: own }, index) => ({
        id: `${index + 1}`,
        pages: own.map(({ path, kind }) => ({ url: urlOf(index, path), role: roles[kind] })),
      })),
      browser: { path: browser.path, sandbox: browser.sandbox },
      inFlight: row.inFlight,
      folder,
      results: join(folder, "results.json"),
    };
    writeFileSync(join(folder, "job.json"), JSON.stringify(job));
    const measured = await runMeasured(row.command(job, peerFolder), signal);
    signal.throwIfAborted();
    const truths: readonly Truth[] = procedures.flatMap(({ host, pages: own }, index) =>
      own.map(({ path }) => ({ url: urlOf(index, path), works: manners(host, path).kind === "answers" })),
    );
    return { ...measured, tally: tallyOf(truths, resultsOf(row, job)) };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A tool that wrote nothing has lost every page. */
function resultsOf(row: Row, job: Job): readonly PageResult[] {
  try {
    return row.results(job);
  } catch {
    return [];
  }
}
