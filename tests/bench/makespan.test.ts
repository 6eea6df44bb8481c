import { expect, it } from "vitest";
import { makespans } from "./makespan.ts";

it("schedules a list of the real one's shape within a tenth of the time that no schedule beats", async () => {
  const spans = await makespans();
  expect(spans.map(({ pages }) => pages)).toEqual(Array.from({ length: 6 }, () => 660));
  expect(spans.filter(({ takenS, boundS }) => takenS < boundS)).toEqual([]);
  // As many slots as `--concurrency` has by default.
  expect(spans.filter(({ slots, takenS, boundS }) => slots === 4 && takenS > boundS * 1.1)).toEqual([]);
});
