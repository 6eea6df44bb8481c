import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holdHeap } from "../../src/browser/heap.ts";
import { observed } from "../../src/domain/observation.ts";
import { openEdition } from "../../src/store/edition.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { environment, procedureOf, visitOf } from "../support/dossiers.ts";

// `node --expose-gc volume.ts <procedures>`: a sweep of simulated visits over the real scheduler and the real store; figures on stdout.
// All that the driver of a real sweep has loaded is there: its memory is what grows, or does not, with the list.
await import("../../src/main.ts");
holdHeap();
const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), "vigie-volume-"));
try {
  process.stdout.write(JSON.stringify(await sweep(count, folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sweep(procedures: number, out: string): Promise<Volume> {
  const list = Array.from({ length: procedures }, (_, index) =>
    procedureOf({ id: `${index + 1}`, url: `https://service-${index % Math.ceil(procedures / 2)}.exemple.fr/${index}`, pages: [], maxPages: 4 }),
  );
  const store = openEdition(out, "volume");
  const never = new AbortController().signal;
  const silent = (): void => undefined;
  let peak = 0;
  let done = 0;
  const begun = performance.now();
  await runSweep({
    edition: { schema: 1, name: "volume", vigie: "0", procedures: list },
    procedures: list,
    explorer: { environment, explore: async ({ url }) => [0, 1, 2, 3].map((page) => heavyVisit(url ?? "", page)), close: async () => undefined },
    store,
    progress: {
      start: silent,
      visiting: silent,
      done: () => {
        done += 1;
        // Whatever can be collected is: what is left is held by somebody.
        if (done % 125 !== 0) return;
        globalThis.gc?.();
        peak = Math.max(peak, process.memoryUsage().heapUsed);
      },
      end: silent,
    },
    stopSignal: never,
    abortSignal: never,
    concurrency: 8,
    lighthouse: "off",
    probes: "off",
    evidenceLimit: 20_000_000,
    now: () => new Date().toISOString(),
  });
  const msEach = (performance.now() - begun) / procedures;
  return { procedures, heapMb: peak / 2 ** 20, rssMb: process.resourceUsage().maxRSS / 1024, msEach };
}

/** Memory held at most (MB, after a collection), highest resident set (MB), and wall time a procedure (ms). */
export type Volume = { readonly procedures: number; readonly heapMb: number; readonly rssMb: number; readonly msEach: number };

/** About 10 kB of evidence, a text of its own each time. */
function heavyVisit(url: string, page: number) {
  const text = `${url} ${page} `.repeat(200);
  return visitOf({
    requestedUrl: `${url}?page=${page}`,
    evidence: { texts: observed({ blocks: [{ selector: "main", landmark: "main", visible: true, tag: "p", text, heading: "" }], cut: false }) },
  });
}
