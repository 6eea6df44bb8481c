import type { PageResult } from "./job.ts";

/** How a page of the benchmark really is. */
export type Truth = { readonly url: string; readonly works: boolean };

/** A tool's results beside the truth; numbers of pages. */
export type Tally = {
  readonly pages: number;
  /** Pages that work and have their verdict. */
  readonly verdicts: number;
  /** Pages that work and were called down: through the tool's fault. */
  readonly wronglyDown: number;
  /** Pages that work, of which the tool says nothing, or that it failed on. */
  readonly lost: number;
  /** Pages that do not work, and of which the tool says so. */
  readonly faultsTold: number;
  /** Pages that do not work and were given a verdict as if they did. */
  readonly faultsMissed: number;
};

/** Counts each page once, by its address; a page without a result is lost, whatever the tool's exit code. */
export function tallyOf(truths: readonly Truth[], results: readonly PageResult[]): Tally {
  const outcomes = new Map(results.map(({ url, outcome }) => [url, outcome]));
  const count = (works: boolean, outcome: PageResult["outcome"] | null): number =>
    truths.filter((truth) => truth.works === works && (outcomes.get(truth.url) ?? null) === outcome).length;
  return {
    pages: truths.length,
    verdicts: count(true, "verdict"),
    wronglyDown: count(true, "down"),
    lost: count(true, "failed") + count(true, null),
    faultsTold: count(false, "down") + count(false, "failed"),
    faultsMissed: count(false, "verdict") + count(false, null),
  };
}

/** True when every page that works has its verdict: figures of speed mean nothing otherwise. */
export const isWhole = ({ pages, verdicts, faultsTold, faultsMissed }: Tally): boolean => verdicts + faultsTold + faultsMissed === pages;
