import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { FoundBrowser } from "../../src/browser/find.ts";
import { ensureBrowser } from "../../src/browser/get.ts";
import { versionOfBrowser } from "../../src/browser/session.ts";
import { axeVersion } from "../../src/gather/axe.ts";
import { documentOf, goalsTable, missingList, rowsTable } from "./document.ts";
import type { RowFigures, RowMissing } from "./figures.ts";
import { allGoals, quarter } from "./goals.ts";
import { judgings } from "./judging.ts";
import { largeIndex } from "./large-index.ts";
import { makespans } from "./makespan.ts";
import { type BenchOptions, readOptions } from "./options.ts";
import { probeCosts } from "./probe-costs.ts";
import { type Ground, runRow } from "./row-run.ts";
import { few, type Row, rows } from "./rows.ts";
import { merged, type Statement } from "./statement.ts";
import type { Volume } from "./volume.ts";

// `npm run bench`: measures, prints, and writes docs/performance.json and docs/performance.md unless it was asked for a part only (then with --keep).
// Exit code 0 when every row has its figures, 1 when one has not, 2 when nothing could be measured, 130 after Ctrl-C.
const ids = [...rows.map(({ id }) => id), "makespan", "volume", "index", "judge", "probes"];
const places = { json: "docs/performance.json", text: "docs/performance.md" };
process.exitCode = await run();

async function run(): Promise<number> {
  if (process.platform !== "linux") {
    console.error("The benchmark reads /proc and serves on 127.0.0.x: it runs on Linux only.");
    return 2;
  }
  const halt = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => halt.abort(new Error(`ended by ${signal}`)));
  try {
    const options = readOptions(process.argv.slice(2), ids);
    const statement = await measure(options, halt.signal);
    show(statement);
    if (isKept(options)) write(statement);
    return statement.missing.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return halt.signal.aborted ? 130 : 2;
  }
}

function isKept({ quick, only, keep }: BenchOptions): boolean {
  return keep || (!quick && only.length === 0);
}

async function measure(options: BenchOptions, signal: AbortSignal): Promise<Statement> {
  const { quick } = options;
  const loadBefore = loadavg()[0] ?? 0;
  const browser = await ensureBrowser((line) => console.error(line));
  const id = new Date().toISOString();
  const ground: Ground = { id, procedures: quick ? 4 : Number.POSITIVE_INFINITY, runs: quick ? 1 : 3, browser, version: versionOf(), signal };
  const ran = await runRows(
    rows.filter((row) => isAskedFor(row, options)),
    ground,
  );
  return {
    machine: machineOf(),
    versions: {
      vigie: ground.version,
      node: process.versions.node,
      Chromium: await versionOfBrowser(browser),
      "axe-core": axeVersion,
      ...peerVersions(ran.rows),
    },
    runs: ran.rows.length > 0 ? [{ id, loadBefore }] : [],
    ...ran,
    ...(await measureParts(options, browser, signal)),
  };
}

/** What is no row of tools side by side. */
async function measureParts(
  { quick, only }: BenchOptions,
  browser: FoundBrowser,
  signal: AbortSignal,
): Promise<Pick<Statement, "makespans" | "volumes" | "indexes" | "judgings" | "probes">> {
  const whenAsked = async <T>(part: string, measured: () => readonly T[] | Promise<readonly T[]>): Promise<readonly T[]> =>
    only.length === 0 || only.includes(part) ? measured() : [];
  return {
    makespans: await whenAsked("makespan", makespans),
    volumes: await whenAsked("volume", () => (quick ? [250, 1000] : [250, 10_000]).map(volumeOf)),
    indexes: await whenAsked("index", async () => [await largeIndex(browser, quick ? 1000 : 10_000)]),
    judgings: await whenAsked("judge", () => judgings(quick ? [quarter] : [quarter, 2000], browser, signal)),
    probes: await whenAsked("probes", () => probeCosts(browser)),
  };
}

async function runRows(asked: readonly Row[], ground: Ground): Promise<Pick<Statement, "rows" | "missing">> {
  const ends: (RowFigures | RowMissing)[] = [];
  for (const row of asked) {
    console.error(`${row.id}…`);
    ends.push(await runRow(row, ground));
  }
  return { rows: ends.filter((end) => "tally" in end), missing: ends.filter((end) => "reason" in end) };
}

function show(statement: Statement): void {
  console.log(
    [rowsTable(statement.rows), missingList(statement.missing), goalsTable(allGoals(statement))].filter((part) => part !== "").join("\n\n"),
  );
}

function write(statement: Statement): void {
  const before = existsSync(places.json) ? (JSON.parse(readFileSync(places.json, "utf8")) as Statement) : null;
  const whole = merged(before, statement, ids);
  writeFileSync(places.json, `${JSON.stringify(whole, null, 1)}\n`);
  writeFileSync(places.text, documentOf(whole));
}

function machineOf(): Statement["machine"] {
  const all = cpus();
  return { cpu: all[0]?.model ?? "", cores: all.length, memoryGb: Math.round(totalmem() / 2 ** 30), system: `Linux ${release()}` };
}

/** The slow peers, and what runs beside them, are left out of a quick run. */
function isAskedFor({ id, procedures }: Row, { quick, only }: BenchOptions): boolean {
  if (only.length > 0) return only.includes(id);
  return !quick || procedures === few;
}

function versionOf(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version;
}

function peerVersions(figures: Statement["rows"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figures.filter(({ id }) => /^(pa11y|lighthouse)/.test(id)).map(({ id, version }) => [id.startsWith("pa11y") ? "pa11y-ci" : id, version]),
  );
}

/** In a process of its own: what one size leaves behind does not count for the next. */
function volumeOf(procedures: number): Volume {
  console.error(`${procedures} simulated procedures…`);
  const script = fileURLToPath(new URL("./volume.ts", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, String(procedures)], { encoding: "utf8" })) as Volume;
}
