import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../../src/browser/carrier.ts";
import type { Job, PageResult } from "./job.ts";
import { lighthouseCi, lighthouseCiResults } from "./lighthouse-ci.ts";
import type { Command } from "./measured.ts";
import { pa11yCi, pa11yCiResults } from "./pa11y-ci.ts";
import { type Peer, peers } from "./peers.ts";

/** One tool, in one way of working. */
export type Row = {
  readonly id: string;
  readonly title: string;
  /** What it computes of each page: the rows do not all do the same work. */
  readonly computes: string;
  readonly network: "none" | "realistic";
  readonly inFlight: number;
  /** How many times it runs; the figures of the first run are kept, the pages wrongly called down are counted over all. */
  readonly runs: number;
  /** How many procedures of four pages it is given. */
  readonly procedures: number;
  readonly peer?: Peer;
  readonly command: (job: Job, peerFolder: string) => Command;
  readonly results: (job: Job) => readonly PageResult[];
};

const ours = (file: string, ...args: readonly string[]) => ({
  command: (job: Job): Command => ({
    file: process.execPath,
    args: [fileURLToPath(new URL(`./rows/${file}.ts`, import.meta.url)), join(job.folder, "job.json"), ...args],
    cwd: job.folder,
    // As bin/vigie.js does.
    env: { NODE_COMPILE_CACHE: join(cacheFolder(process.env), "bench", "compiled") },
    limitMs: 400_000,
  }),
  results: (job: Job) => JSON.parse(readFileSync(job.results, "utf8")) as readonly PageResult[],
});

/** Where nobody waits, more of them only take longer. */
export const few = 9;
/** For Lighthouse, of which each page takes long: of four, the start of its process and browser weighs about a tenth. */
const some = 3;
/** As many pages as the real list has addresses: of fewer, the one that never answers would decide alone. */
const many = 41;

const axeLane = { title: "Vigie, axe lane", computes: "outcome of the visit, axe-core with Vigie's rules", ...ours("vigie", "axe") };
const everything = {
  title: "Vigie, all gatherers",
  computes:
    "outcome, response times, robots.txt, snapshot, facts (links, forms, texts, contacts, FranceConnect, declaration), axe, reflow, screenshots",
  ...ours("vigie", "all"),
};
const bare = { title: "Playwright + axe loop", computes: "axe-core at `load`", ...ours("bare") };
const pa11y = { title: "pa11y-ci, axe", computes: "axe-core at `load`", peer: peers.pa11yCi, command: pa11yCi, results: pa11yCiResults };

/** The rows of the benchmark, in the order of their run. */
export const rows: readonly Row[] = [
  { id: "bare", network: "none", inFlight: 4, runs: 1, procedures: few, ...bare },
  { id: "vigie-axe", network: "none", inFlight: 4, runs: 1, procedures: few, ...axeLane },
  { id: "vigie-all", network: "none", inFlight: 4, runs: 1, procedures: few, ...everything },
  { id: "pa11y-2", network: "none", inFlight: 2, runs: 1, procedures: few, ...pa11y },
  { id: "pa11y-4", network: "none", inFlight: 4, runs: 1, procedures: few, ...pa11y },
  {
    id: "vigie-lighthouse",
    title: "Vigie, all and Lighthouse",
    computes: "all gatherers, and Lighthouse's performance score of every page",
    network: "none",
    inFlight: 2,
    runs: 1,
    procedures: some,
    ...ours("vigie", "lighthouse"),
  },
  {
    id: "lighthouse-ci",
    title: "lighthouse-ci",
    computes: "Lighthouse as shipped: performance, accessibility, best practices, SEO; one browser a page",
    network: "none",
    inFlight: 1,
    runs: 1,
    procedures: some,
    peer: peers.lighthouseCi,
    command: lighthouseCi,
    results: lighthouseCiResults,
  },
  { id: "bare-realistic", network: "realistic", inFlight: 4, runs: 1, procedures: many, ...bare },
  { id: "vigie-axe-realistic", network: "realistic", inFlight: 4, runs: 1, procedures: many, ...axeLane },
  { id: "vigie-all-realistic", network: "realistic", inFlight: 4, runs: 3, procedures: many, ...everything },
  { id: "pa11y-realistic", network: "realistic", inFlight: 4, runs: 1, procedures: many, ...pa11y },
];
