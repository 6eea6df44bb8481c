import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import type { FoundBrowser } from "../../src/browser/find.ts";
import { allFormats } from "../../src/cli/report-outputs.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import { sum } from "../../src/lib/sum.ts";
import { openEdition } from "../../src/store/edition.ts";
import { type Measured, runMeasured } from "./measured.ts";
import { saveEdition } from "./saved-edition.ts";
import { atOnce } from "./site/faults.ts";
import { type BenchProcedure, proceduresOf, roles } from "./site/plan.ts";
import { serveSite } from "./site/server.ts";

/** What judging saved dossiers takes: `command` in a process of its own, until its reports are on the disk. */
export type Judging = {
  readonly procedures: number;
  /** What is read: MB of dossiers. */
  readonly readMb: number;
  /** As typed, but for the edition. */
  readonly command: string;
  readonly wallS: number;
  readonly cpuS: number;
  /** Highest resident set, MB. */
  readonly residentMb: number;
};

/** What a user types: the usual reports, and every report that there is. */
const judgingCommands = ["judge", `report --format ${allFormats.join(",")}`] as const;

/** How many procedures are really seen; the others are made of them. */
const seenCount = 6;
const edition = "bench";

/** Visits a few procedures of the benchmark's site with everything that a sweep looks at, saves editions of these sizes, and judges each. */
export async function judgings(sizes: readonly number[], browser: FoundBrowser, signal: AbortSignal): Promise<readonly Judging[]> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-judging-"));
  try {
    const seen = await seenDossiers(folder, browser, signal);
    const measures: Judging[] = [];
    // The first one is thrown away: it compiles our code, as the first use does.
    for (const size of [1, ...sizes]) {
      console.error(`judging ${size} saved procedures…`);
      measures.push(...(await judgingsOf(folder, size, seen, signal)));
    }
    return measures.filter(({ procedures }) => procedures > 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A real sweep, with every probe on every page. */
async function seenDossiers(folder: string, browser: FoundBrowser, signal: AbortSignal): Promise<readonly Dossier[]> {
  console.error(`a sweep of ${seenCount} procedures…`);
  const procedures = proceduresOf(seenCount);
  const site = await serveSite(procedures, atOnce);
  try {
    const list = join(folder, "procedures.yaml");
    writeFileSync(
      list,
      stringify({ procedures: procedures.map((procedure, index) => listedOf(procedure, `${index + 1}`, site.origins[index] ?? "")) }),
    );
    await vigie(["sweep", list, "--edition", edition, "--out", folder, "--lighthouse", "off", "--probes", "all"], folder, signal, browser);
  } finally {
    await site.close();
  }
  const store = openEdition(folder, edition);
  const dossiers = await Promise.all(procedures.map((_, index) => store.readDossier(`${index + 1}`)));
  return dossiers.filter((dossier) => dossier !== null);
}

function listedOf({ pages: [start, ...others] }: BenchProcedure, id: string, origin: string): Readonly<Record<string, unknown>> {
  const pages = others.map(({ path, kind }) => ({ role: roles[kind], url: `${origin}${path}` }));
  return { id, name: `Démarche ${id}`, administration: "DHUP", ministry: "Logement", url: `${origin}${start?.path ?? "/"}`, pages, max_pages: 4 };
}

async function judgingsOf(folder: string, procedures: number, seen: readonly Dossier[], signal: AbortSignal): Promise<readonly Judging[]> {
  const name = `${edition}-${procedures}`;
  const path = join(folder, name);
  await saveEdition(folder, name, procedures, seen);
  const dossiers = readdirSync(join(path, "dossiers")).map((file) => statSync(join(path, "dossiers", file)).size);
  const measures: Judging[] = [];
  for (const command of judgingCommands) {
    const [verb = "", ...options] = command.split(" ");
    const { wallS, cpuS, residentMb } = await vigie([verb, path, ...options], folder, signal);
    measures.push({ procedures, readMb: sum(dossiers) / 1e6, command, wallS, cpuS, residentMb });
  }
  rmSync(path, { recursive: true });
  return measures;
}

/** The real command, until its good end. */
async function vigie(args: readonly string[], cwd: string, signal: AbortSignal, browser?: FoundBrowser): Promise<Measured> {
  const env = browser ? { VIGIE_BROWSER: browser.path } : {};
  const measured = await runMeasured({ file: process.execPath, args: [resolve("bin/vigie.js"), ...args], cwd, env, limitMs: 400_000 }, signal);
  signal.throwIfAborted();
  if (measured.code !== 0) throw new Error(`vigie ${args.join(" ")} ended with ${measured.code}: ${measured.said}`);
  return measured;
}
