import type { IndicatorId, Rank } from "../domain/indicator.ts";
import type { Grade } from "../domain/report.ts";

/** Version of the scoring method: it changes whenever a weight, a threshold or a rule of this folder does. */
export const METHOD = 1;

/**
 * How much each indicator counts. The observatory publishes levels and no weights: these are Vigie's own, with what keeps people out
 * (disability, nobody to turn to, sign-in) before comfort. Zero: shown, never counted.
 */
export const weights: Readonly<Record<IndicatorId, number>> = {
  handicap: 4,
  contact: 4,
  auth: 3,
  performance: 2,
  mobile: 2,
  uptime: 2,
  jdma: 1,
  simplicity: 1,
  satisfaction: 1,
  help_reachable: 1,
  help_efficient: 1,
  online: 0,
  dlnuf: 0,
  help_used: 0,
  usage: 0,
};

/** What a level is worth; grey levels are worth nothing, and cost nothing. */
export const points: Readonly<Record<Exclude<Rank, "grey">, number>> = { goal: 100, middle: 50, bottom: 0 };

/** Below this share of tested weight there is no score. */
export const MIN_COVERAGE = 0.5;

/** Lowest score of each letter. */
export const grades: readonly (readonly [Grade, number])[] = [
  ["A", 80],
  ["B", 65],
  ["C", 50],
  ["D", 35],
  ["E", 0],
];
