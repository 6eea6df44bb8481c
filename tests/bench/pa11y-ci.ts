import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Job, type PageResult, urlsOf } from "./job.ts";
import type { Command } from "./measured.ts";

/** pa11y-ci on the pages of a job, as its documentation says, with axe and the browser of everybody. */
export function pa11yCi(job: Job, folder: string): Command {
  const config = {
    defaults: {
      runners: ["axe"],
      concurrency: job.inFlight,
      chromeLaunchConfig: { executablePath: job.browser.path, args: job.browser.sandbox ? [] : ["--no-sandbox"] },
      reporters: [["json", { fileName: job.results }]],
    },
    // As objects: given as strings with several in flight, they share one object of options, and half of the pages are lost.
    urls: urlsOf(job).map((url) => ({ url })),
  };
  const path = join(job.folder, "pa11y-ci.json");
  writeFileSync(path, JSON.stringify(config));
  const program = join(folder, "node_modules/pa11y-ci/bin/pa11y-ci.js");
  return { file: process.execPath, args: [program, "--config", path], cwd: job.folder, limitMs: 600_000 };
}

type Report = { readonly results: Readonly<Record<string, readonly { readonly code?: string; readonly message: string }[]>> };

/** A list of issues is a verdict, also an empty one; an error stands alone, without a code. */
export function pa11yCiResults(job: Job): readonly PageResult[] {
  const { results } = JSON.parse(readFileSync(job.results, "utf8")) as Report;
  return Object.entries(results).map(([url, issues]) => {
    const error = issues.length === 1 && issues[0]?.code === undefined ? issues[0]?.message : undefined;
    if (error === undefined) return { url, outcome: "verdict", detail: `${issues.length}` };
    return { url, outcome: /timed? ?out|net::/i.test(error) ? "down" : "failed", detail: error };
  });
}
