import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FoundBrowser } from "../../src/browser/find.ts";
import { launchBrowser } from "../../src/browser/session.ts";
import { overviewOf } from "../../src/domain/overview.ts";
import { indexPage } from "../../src/sinks/html/index-page.ts";
import { longReport } from "../support/sample-report.ts";

/** The index page of a large edition, opened from disk: size, first paint, until it answers, and one search (ms; the median of a few). */
export type LargeIndex = {
  readonly procedures: number;
  readonly megabytes: number;
  readonly firstPaintMs: number;
  readonly readyMs: number;
  readonly filterMs: number;
};

/** Writes the index of an edition of so many procedures, and opens it in a browser. */
export async function largeIndex(found: FoundBrowser, procedures: number): Promise<LargeIndex> {
  console.error(`the index of ${procedures} procedures…`);
  const folder = mkdtempSync(join(tmpdir(), "vigie-index-"));
  const path = join(folder, "index.html");
  const browser = await launchBrowser(found);
  try {
    writeFileSync(path, indexPage(overviewOf(longReport(procedures))));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const loads: Load[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await page.goto(pathToFileURL(path).href);
      loads.push(await page.evaluate(measureLoad));
    }
    const filters = await page.evaluate(measureFilters);
    return {
      procedures,
      megabytes: statSync(path).size / 1e6,
      firstPaintMs: median(loads.map(({ firstPaint }) => firstPaint)),
      readyMs: median(loads.map(({ ready }) => ready)),
      filterMs: median(filters),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

type Load = { readonly firstPaint: number; readonly ready: number };

/** Runs inside the page. `ready`: when the document was parsed and its script had run. */
async function measureLoad(): Promise<Load> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return { firstPaint: paint?.startTime ?? Number.NaN, ready: navigation?.domContentLoadedEventEnd ?? Number.NaN };
}

/** Runs inside the page: from a key of the search field to the next frame that is painted. */
async function measureFilters(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>("[name=q]");
  const times: number[] = [];
  for (const words of ["a", "no 9", "passeport", "no 99", ""]) {
    if (!field) break;
    const begun = performance.now();
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - begun);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
