import { expect, it } from "vitest";
import { sum } from "../../src/lib/sum.ts";

it.each([
  [[], 0],
  [[3], 3],
  [[1, 2.5, -4], -0.5],
])("the sum of %j is %d", (values, expected) => {
  expect(sum(values)).toBe(expected);
});
