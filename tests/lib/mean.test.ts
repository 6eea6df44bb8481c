import { expect, it } from "vitest";
import { mean } from "../../src/lib/mean.ts";

it("is the mean; zero is a figure, and there is none of nothing", () => {
  expect([mean([0, 1, 5]), mean([0]), mean([])]).toEqual([2, 0, null]);
});
