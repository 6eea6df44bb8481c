import { findDates } from "../lib/french-dates.ts";
import { type Counts, readCounts } from "./declaration-counts.ts";
import { readPercents, type StatedPercent } from "./declaration-percents.ts";
import type { Sentence } from "./sentences.ts";

/** The rate of a declaration, in percent, with the sentence that carries it. */
type StatedRate = { readonly value: number; readonly sentence: Sentence; readonly computed: boolean };
export type Rates = {
  readonly rate: StatedRate | null;
  readonly average: StatedRate | null;
  /** Other values given for the same thing, that were not taken. */
  readonly others: readonly StatedRate[];
};

/** From this weight on the sentence itself says that criteria are met: nothing computed can be better. */
const EXPLICIT = 85;

/**
 * Finds the share of RGAA criteria met: the percentage tied to criteria, else the rate of conformity, else the counts.
 * Among several the present one wins over the past one, then the newest dated, then the last written.
 */
export function readRates(sentences: readonly Sentence[]): Rates {
  const percents = readPercents(sentences);
  const average = percents.find((one) => one.kind === "average");
  const ranked = percents
    .filter((one) => one.kind === "rate")
    .map((one, order) => ({ ...one, order, date: findDates(one.sentence.plain).at(-1)?.iso ?? "" }))
    .toSorted((a, b) => b.weight - a.weight || b.date.localeCompare(a.date) || b.order - a.order);
  const rate = choose(ranked[0], readCounts(sentences));
  const others = ranked.filter((one) => one.current && rate && Math.abs(one.value - rate.value) > 0.5).map(stated);
  return { rate, average: average ? stated(average) : null, others };
}

const stated = ({ value, sentence }: StatedPercent): StatedRate => ({ value, sentence, computed: false });

function choose(best: StatedPercent | undefined, counts: Counts | null): StatedRate | null {
  if (best && (best.weight >= EXPLICIT || !counts)) return stated(best);
  if (!counts) return null;
  const value = twoDecimals((100 * counts.met) / counts.applicable);
  return best && Math.abs(best.value - value) <= 1 ? stated(best) : { value, sentence: counts.sentence, computed: true };
}

/** Rounded for people, but never onto a threshold that the figure does not reach: 49.996 stays below 50. */
function twoDecimals(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return [50, 100].includes(rounded) && value < rounded ? Math.floor(value * 100) / 100 : rounded;
}
