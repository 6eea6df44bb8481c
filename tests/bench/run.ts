import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../../src/browser/get.ts";
import { versionOfBrowser } from "../../src/browser/session.ts";
import { axeVersion } from "../../src/gather/axe.ts";
import { documentOf, goalsTable, rowsTable, type Statement } from "./document.ts";
import { goalsOf, type RowFigures, type RowMissing } from "./figures.ts";
import { makespans } from "./makespan.ts";
import { type BenchOptions, readOptions } from "./options.ts";
import { type Ground, runRow } from "./row-run.ts";
import { type Row, rows } from "./rows.ts";
import type { Volume } from "./volume.ts";

// `npm run bench`: measures, prints, and writes docs/performance.json and docs/performance.md unless it was asked for a part only.
process.exitCode = await run();

async function run(): Promise<number> {
  if (process.platform !== "linux") {
    console.error("The benchmark reads /proc and serves on 127.0.0.x: it runs on Linux only.");
    return 2;
  }
  try {
    const options = readOptions(
      process.argv.slice(2),
      rows.map(({ id }) => id),
    );
    await measure(options);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

async function measure(options: BenchOptions): Promise<void> {
  const { quick, only } = options;
  const loadBefore = loadavg()[0] ?? 0;
  const browser = await ensureBrowser((line) => console.error(line));
  const ground: Ground = { procedures: quick ? 4 : 9, runs: quick ? 1 : 3, browser, version: versionOf() };
  const ran = await runRows(
    rows.filter((row) => isAskedFor(row, options)),
    ground,
  );
  show(ran);
  if (only.length > 0) return;
  const document = await complete(ran, ground, loadBefore, quick ? [250, 1000] : [250, 10_000]);
  if (quick) console.log(`\n${documentOf(document).split("## A whole sweep")[1]}`);
  else {
    writeFileSync("docs/performance.json", `${JSON.stringify(document, null, 1)}\n`);
    writeFileSync("docs/performance.md", documentOf(document));
  }
}

type Ran = { readonly figures: readonly RowFigures[]; readonly missing: readonly RowMissing[] };

async function runRows(asked: readonly Row[], ground: Ground): Promise<Ran> {
  const figures: RowFigures[] = [];
  const missing: RowMissing[] = [];
  for (const row of asked) {
    console.error(`${row.id}…`);
    const end = await runRow(row, ground);
    if ("reason" in end) missing.push(end);
    else figures.push(end);
  }
  return { figures, missing };
}

function show({ figures, missing }: Ran): void {
  console.log(rowsTable(figures));
  for (const { title, reason } of missing) console.log(`\n${title}: not measured, ${reason}`);
  console.log(`\n${goalsTable(goalsOf(figures))}`);
}

/** The rows, and what needs no browser. */
async function complete({ figures, missing }: Ran, { browser, version }: Ground, loadBefore: number, volumes: readonly number[]): Promise<Statement> {
  const [first] = cpus();
  const Chromium = await versionOfBrowser(browser);
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: first?.model ?? "",
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      system: `Linux ${release()}`,
      loadBefore,
    },
    versions: { vigie: version, node: process.versions.node, Chromium, "axe-core": axeVersion, ...peerVersions(figures) },
    rows: figures,
    missing,
    goals: goalsOf(figures),
    makespans: await makespans(),
    volumes: volumes.map(volumeOf),
  };
}

/** The slow peers, and what runs beside them, are left out of a quick run. */
function isAskedFor({ id, procedures, network }: Row, { quick, only }: BenchOptions): boolean {
  if (only.length > 0) return only.includes(id);
  return !quick || (procedures === undefined && network === "none");
}

function versionOf(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version;
}

function peerVersions(figures: readonly RowFigures[]): Readonly<Record<string, string>> {
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
