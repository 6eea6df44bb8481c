import { desktop } from "../../src/browser/explorer-parts.ts";
import type { FoundBrowser } from "../../src/browser/find.ts";
import { createBasket, gatherAll, type Subject } from "../../src/browser/gathering.ts";
import { launchBrowser, openContext, openReader } from "../../src/browser/session.ts";
import { probes } from "../../src/gather/index.ts";
import { environment } from "../support/dossiers.ts";
import { watchTree } from "./processes.ts";
import { atOnce } from "./site/faults.ts";
import type { Kind } from "./site/pages.ts";
import { serveSite } from "./site/server.ts";
import { cpuOf, type ProcessSample } from "./usage.ts";

/** What one probe takes on a page of so many elements: CPU of the whole tree and wall, s; `without` says why it brought nothing back. */
export type ProbeCost = {
  readonly elements: number;
  readonly probe: string;
  readonly cpuS: number;
  readonly wallS: number;
  readonly without?: string;
};

/** An ordinary page and a very long one, in elements. */
const kinds: readonly Kind[] = ["help", "heavy"];

/** Runs the probes one after the other, as a visit does, on a page of the benchmark's site of each size. */
export async function probeCosts(found: FoundBrowser): Promise<readonly ProbeCost[]> {
  const pages = kinds.map((kind) => ({ path: `/${kind}`, kind }));
  const site = await serveSite([{ host: "127.0.0.1", pages }], atOnce);
  const browser = await launchBrowser(found);
  try {
    const costs: ProbeCost[] = [];
    for (const { path } of pages) {
      const context = await openContext(browser, { ...environment, viewport: desktop });
      const page = await context.newPage();
      await page.goto(`${site.origins[0]}${path}`, { waitUntil: "load" });
      const reader = await openReader(page);
      costs.push(...(await costsOn({ page, role: "start", reader, save: async (name) => name, windows: () => [], isAlive: async () => true })));
      await context.close();
    }
    return costs;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function costsOn(subject: Subject): Promise<readonly ProbeCost[]> {
  const elements = await subject.page.evaluate(() => document.querySelectorAll("*").length);
  const tree = watchTree(process.pid);
  const readings: (readonly ProcessSample[])[] = [tree.read({ memory: false }).samples];
  const basket = createBasket();
  const costs: ProbeCost[] = [];
  for (const probe of probes) {
    const [cpu, begun] = [cpuOf(readings), performance.now()];
    await gatherAll([probe], subject, basket);
    const wallS = (performance.now() - begun) / 1000;
    readings.push(tree.read({ memory: false }).samples);
    const piece = basket.content()[probe.key];
    costs.push({ elements, probe: probe.key, cpuS: cpuOf(readings) - cpu, wallS, ...(piece?.ok ? {} : { without: piece?.reason ?? "nothing" }) });
  }
  return costs;
}
