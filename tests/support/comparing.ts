import type { Comparison } from "../../src/domain/comparison.ts";
import type { Report } from "../../src/domain/report.ts";
import { compareProcedure, comparisonOf, removed } from "../../src/history/compare.ts";

/** Two whole reports compared, as `vigie compare` does it procedure by procedure. */
export function compare(previous: Report, current: Report): Comparison {
  const before = new Map(previous.procedures.map((one) => [one.id, one]));
  const kept = new Set(current.procedures.map(({ id }) => id));
  const sides = { previous, current };
  return comparisonOf(sides, [
    ...current.procedures.map((now) => compareProcedure(before.get(now.id) ?? null, now, sides)),
    ...previous.procedures.filter(({ id }) => !kept.has(id)).map(removed),
  ]);
}
