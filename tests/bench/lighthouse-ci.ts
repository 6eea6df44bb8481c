import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Job, type PageResult, urlsOf } from "./job.ts";
import type { Command } from "./measured.ts";

/** lighthouse-ci on the pages of a job, one run a page; otherwise as it is shipped. */
export function lighthouseCi(job: Job, folder: string): Command {
  const program = join(folder, "node_modules/@lhci/cli/src/cli.js");
  const flags = job.browser.sandbox ? [] : ["--settings.chromeFlags=--no-sandbox"];
  const args = [program, "collect", "--numberOfRuns=1", `--chromePath=${job.browser.path}`, ...flags, ...urlsOf(job).map((url) => `--url=${url}`)];
  return { file: process.execPath, args, cwd: job.folder, limitMs: 300_000 };
}

type LighthouseResult = {
  readonly requestedUrl: string;
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
};

/** A page has its verdict when its performance has a score. */
export function lighthouseCiResults(job: Job): readonly PageResult[] {
  const folder = join(job.folder, ".lighthouseci");
  const files = readdirSync(folder).filter((name) => /^lhr-.*\.json$/.test(name));
  return files.map((name) => {
    const { requestedUrl: url, runtimeError, categories } = JSON.parse(readFileSync(join(folder, name), "utf8")) as LighthouseResult;
    const score = categories.performance?.score ?? null;
    return { url, outcome: score === null ? "failed" : "verdict", detail: runtimeError?.message ?? `performance ${score}` };
  });
}
