import { expect, it } from "vitest";
import { lowerBound } from "./bound.ts";

const lane = (count: number, cpuS: number, waitS: number) => ({ pages: Array.from({ length: count }, () => ({ cpuS, waitS })) });

it.each([
  ["CPU", [lane(10, 2, 0), lane(10, 2, 0)], { cores: 2, slots: 8 }, 20],
  ["the longest host", [lane(10, 1, 3), lane(1, 1, 3)], { cores: 2, slots: 8 }, 40],
  ["the slots", [lane(5, 0, 4), lane(5, 0, 4), lane(5, 0, 4)], { cores: 2, slots: 2 }, 30],
])("is that of %s", (_what, lanes, machine, seconds) => {
  expect(lowerBound(lanes, machine)).toBe(seconds);
});
