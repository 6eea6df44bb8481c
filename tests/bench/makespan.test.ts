import { expect, it } from "vitest";
import { makespans } from "./makespan.ts";

const cpuOf: Readonly<Record<string, number>> = { "axe lane": 0.8, "all gatherers": 1.3, "with Lighthouse": 3 };

it("schedules a list of the real one's shape within a tenth of the time that no schedule beats", async () => {
  const spans = await makespans();
  expect(spans.map(({ pages }) => pages)).toEqual(Array.from({ length: 9 }, () => 660));
  // No schedule computes faster than two cores do.
  expect(spans.filter(({ work, pages, takenS }) => takenS < (pages * (cpuOf[work] ?? Number.NaN)) / 2)).toEqual([]);
  expect(spans.filter(({ takenS, boundS }) => takenS > boundS * 1.1)).toEqual([]);
});
