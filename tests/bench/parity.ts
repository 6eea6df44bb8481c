import type { FoundBrowser } from "../../src/browser/find.ts";
import { createLighthouse, type Lighthouse } from "../../src/browser/lighthouse.ts";
import { type LighthouseEngine, lighthouseEngines } from "../../src/domain/evidence.ts";
import { parityPages, serveParityPages } from "./parity-pages.ts";

/** Performance scores of one page by both engines: the median of the rounds, and how far the rounds of each lie apart. */
type ParityPage = {
  readonly page: string;
  readonly own: number;
  readonly native: number;
  /** own − native. */
  readonly delta: number;
  readonly spread: Readonly<Record<LighthouseEngine, number>>;
};
export type Parity = {
  readonly rounds: number;
  readonly pages: readonly ParityPage[];
  /** Over the pages. The guard: at most 0.03. */
  readonly medianDelta: number;
  /** The median of what native alone varies by from round to round: no engine can agree with it better than it does with itself. */
  readonly medianNativeSpread: number;
};

/** Measures every page by both engines in turn, so that what else the machine does weighs on both alike. */
export async function measureParity(browser: FoundBrowser, rounds: number, tell: (line: string) => void = () => undefined): Promise<Parity> {
  const site = await serveParityPages();
  const engines = new Map(lighthouseEngines.map((engine) => [engine, open(engine, browser)]));
  try {
    const scores = Object.fromEntries(parityPages.map((page) => [page, { "own-load": [] as number[], native: [] as number[] }]));
    for (let round = 0; round < rounds; round += 1) {
      for (const page of parityPages) {
        for (const [engine, { measure }] of engines) {
          const { scores: got } = await measure({ url: `${site.origin}/${page}`, allowPrivate: true });
          scores[page]?.[engine].push(got.performance ?? Number.NaN);
        }
        tell(`${page} ${JSON.stringify(scores[page])}`);
      }
    }
    return parityOf(scores, rounds);
  } finally {
    await Promise.all([...engines.values()].map(({ close }) => close()));
    await site.close();
  }
}

const open = (engine: LighthouseEngine, browser: FoundBrowser): Lighthouse =>
  createLighthouse({
    engine,
    browser,
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36",
    locale: "fr-FR",
  });

/** Scores by page and engine, one per round → how well the engines agree. */
export function parityOf(scores: Readonly<Record<string, Readonly<Record<LighthouseEngine, readonly number[]>>>>, rounds: number): Parity {
  const pages = Object.entries(scores).map(([page, { "own-load": ours, native: theirs }]): ParityPage => {
    const [own, native] = [median(ours), median(theirs)];
    return { page, own, native, delta: hundredths(own - native), spread: { "own-load": spread(ours), native: spread(theirs) } };
  });
  return {
    rounds,
    pages,
    medianDelta: median(pages.map(({ delta }) => Math.abs(delta))),
    medianNativeSpread: median(pages.map((page) => page.spread.native)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return hundredths(((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2);
}

const spread = (numbers: readonly number[]): number => hundredths(Math.max(...numbers) - Math.min(...numbers));
const hundredths = (number: number): number => Math.round(number * 1000) / 1000;
