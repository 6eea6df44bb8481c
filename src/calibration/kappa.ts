import type { Kappa } from "../domain/calibration.ts";

/** Two values of the same thing, by two readers. */
export type Couple = readonly [one: string, other: string];

/**
 * Cohen's kappa on nominal values: (observed − expected) / (1 − expected), where `expected` is the agreement of two readers who answer at
 * random with the same frequencies. Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960.
 */
export function kappaOf(couples: readonly Couple[]): Kappa {
  const total = couples.length;
  if (total === 0) return { value: null, why: "empty" };
  const ones = countsOf(couples.map(([one]) => one));
  const others = countsOf(couples.map(([, other]) => other));
  // Whole numbers as long as possible: a perfect agreement is exactly 1.
  const observed = couples.filter(([one, other]) => one === other).length * total;
  const expected = [...ones].reduce((sum, [value, count]) => sum + count * (others.get(value) ?? 0), 0);
  const most = total * total;
  return expected === most ? { value: null, why: "single" } : { value: (observed - expected) / (most - expected), why: null };
}

const countsOf = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
