import { explorerLimits } from "../../src/browser/explorer-parts.ts";
import { pageLimits } from "../../src/browser/limits.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import { sum } from "../../src/lib/sum.ts";
import { groupsOf, lanesOf } from "../../src/sweep/plan.ts";
import type { ExploreOptions } from "../../src/sweep/ports.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { environment, procedureOf, visitOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";
import { lowerBound } from "./bound.ts";
import { type VirtualClock, virtualClock, virtualCpu } from "./clock.ts";

/** A sweep in simulated time beside the time that no schedule beats, s. */
export type Makespan = { readonly work: string; readonly slots: number; readonly pages: number; readonly takenS: number; readonly boundS: number };

/** What one page costs, s. */
type Cost = { readonly work: string; readonly cpuS: number; readonly waitS: number };

const cores = 2;
const patienceS = pageLimits.patience / 1000;
const headStartS = explorerLimits.headStart / 1000;
const costs: readonly Cost[] = [
  { work: "axe lane", cpuS: 0.8, waitS: 1.5 },
  { work: "all gatherers", cpuS: 1.3, waitS: 1.5 },
  { work: "with Lighthouse", cpuS: 3, waitS: 1.5 },
];

/** The real scheduler over a list of the real one's shape: 165 addresses on 95 hosts, four pages each, 17 of them on one host. Nothing is visited. */
export async function makespans(): Promise<readonly Makespan[]> {
  const spans: Makespan[] = [];
  for (const cost of costs) for (const slots of [1, 4, 8]) spans.push(await simulate(cost, slots));
  return spans;
}

async function simulate({ work, cpuS, waitS }: Cost, slots: number): Promise<Makespan> {
  const procedures = shapeOfTheList();
  const clock = virtualClock();
  const compute = virtualCpu(clock, cores);
  const never = new AbortController().signal;
  const silent = (): void => undefined;
  const explore = async ({ url, maxPages }: Procedure, { lend }: ExploreOptions) => {
    for (let page = 0; page < maxPages; page += 1) {
      await waitLike(clock, waitOf(url, page, waitS), lend);
      await compute(cpuS);
    }
    return [visitOf({ requestedUrl: url ?? "" })];
  };
  const foresee = async ({ url }: Procedure) => {
    const wait = waitOf(url, 0, waitS);
    await clock.sleep(Math.min(wait, headStartS));
    return wait > headStartS;
  };
  await clock.run(
    runSweep({
      edition: { schema: 1, name: "bench", vigie: "0", procedures },
      procedures,
      explorer: { environment, explore, foresee, close: async () => undefined },
      store: memoryStore(),
      progress: { start: silent, visiting: silent, done: silent, end: silent },
      stopSignal: never,
      abortSignal: never,
      concurrency: slots,
      lighthouse: "off",
      probes: "off",
      evidenceLimit: 20_000_000,
      now: () => new Date(clock.now() * 1000).toISOString(),
    }),
  );
  const lanes = lanesOf(groupsOf(procedures)).map(({ groups }) => ({
    pages: groups.flatMap(([{ url, maxPages }]) => Array.from({ length: maxPages }, (_, page) => ({ cpuS, waitS: waitOf(url, page, waitS) }))),
  }));
  return {
    work,
    slots,
    pages: sum(procedures.map(({ maxPages }) => maxPages)),
    takenS: clock.now(),
    boundS: lowerBound(lanes, { cores, slots }),
  };
}

/** As a visit does: beyond its patience it lends its place. */
async function waitLike(clock: VirtualClock, seconds: number, lend: ExploreOptions["lend"]): Promise<void> {
  await clock.sleep(Math.min(seconds, patienceS));
  if (seconds <= patienceS) return;
  const takeBack = lend?.();
  await clock.sleep(seconds - patienceS);
  takeBack?.();
}

/** Half as long to twice as long as usual, by the address alone; three pages in a hundred take 15 s. */
function waitOf(url: string | null, page: number, usual: number): number {
  const draw = [...`${url} ${page}`].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 100_003, 7) % 100;
  return draw < 3 ? 15 : usual * (0.5 + draw / 100);
}

/** 165 addresses: 17 on the largest host, the others shared out, on 95 sites. */
function shapeOfTheList(): readonly Procedure[] {
  const hosts = [
    ...Array.from({ length: 17 }, () => 0),
    ...Array.from({ length: 148 }, (_, index) => 1 + Math.floor(((index % 94) * (index % 94)) / 94)),
  ];
  const spread = hosts.map((host, index) => (index < 17 ? 0 : index - 17 < 94 ? index - 16 : host));
  return spread.map((host, index) =>
    procedureOf({ id: `${index + 1}`, url: `https://demarches.service-${host}.fr/${index}`, pages: [], maxPages: 4 }),
  );
}
