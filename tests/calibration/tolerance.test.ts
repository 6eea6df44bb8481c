import { expect, it } from "vitest";
import { isSame } from "../../src/calibration/tolerance.ts";

it.each([
  ["rate", 76, 76.5, true],
  ["rate", 76.4, 75.9, true],
  ["rate", 76, 76.51, false],
  ["rate", 0, null, false],
  ["rate", null, null, true],
  // 1.1 − 0.6 is a hair over a half.
  ["rate", 1.1, 0.6, true],
  ["rate", 1.1, 0.59, false],
  ["date", "2025-03-01", "2025-02-26", true],
  ["date", "2025-03-01", "2025-02-25", false],
  ["date", "2024-12-30", "2025-01-02", true],
  ["date", null, "2025-01-02", false],
  ["auth", "FranceConnect", "FranceConnect +", false],
  ["contact", "Oui", "Oui", true],
] as const)("%s: %s and %s, same: %s", (trait, truth, read, same) => {
  expect([isSame(trait, truth, read), isSame(trait, read, truth)]).toEqual([same, same]);
});

it("takes what the truth cannot tell apart for the same", () => {
  expect(isSame("auth", "Non", "Non applicable", ["Non applicable"])).toBe(true);
  expect(isSame("auth", "Non", "FranceConnect", ["Non applicable"])).toBe(false);
});
