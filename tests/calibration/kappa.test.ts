import { describe, expect, it } from "vitest";
import { type Couple, kappaOf } from "../../src/calibration/kappa.ts";

const times = (count: number, one: string, other: string): readonly Couple[] => Array.from({ length: count }, () => [one, other]);

describe("Cohen's kappa", () => {
  it("is the textbook's: 20 + 15 of 50 agree, chance alone gives half", () => {
    // Observed 35/50 = 0.7; expected (25 × 30 + 25 × 20) / 2500 = 0.5; (0.7 − 0.5) / 0.5.
    const couples = [...times(20, "Oui", "Oui"), ...times(5, "Oui", "Non"), ...times(10, "Non", "Oui"), ...times(15, "Non", "Non")];
    expect(kappaOf(couples)).toEqual({ value: 0.4, why: null });
  });

  it("takes any number of categories, also one that only one side uses", () => {
    // Observed 4/6; expected (3 × 2 + 2 × 3 + 1 × 0) / 36 = 12/36; (24 − 12) / (36 − 12).
    const couples = [...times(2, "a", "a"), ...times(1, "a", "b"), ...times(2, "b", "b"), ...times(1, "c", "d")];
    expect(kappaOf(couples)).toEqual({ value: 0.5, why: null });
  });

  it("is exactly 1 when all agree on several categories", () => {
    expect(kappaOf([...times(1, "a", "a"), ...times(2, "b", "b"), ...times(4, "c", "c")])).toEqual({ value: 1, why: null });
  });

  it("is 0 at chance and below 0 under it", () => {
    expect(kappaOf([...times(1, "a", "a"), ...times(1, "a", "b"), ...times(1, "b", "a"), ...times(1, "b", "b")])).toEqual({ value: 0, why: null });
    expect(kappaOf([...times(1, "a", "b"), ...times(1, "b", "a")])).toEqual({ value: -1, why: null });
    expect(kappaOf(times(3, "a", "b"))).toEqual({ value: 0, why: null });
  });

  it("has no value when both only ever say the same thing, or nothing", () => {
    expect(kappaOf(times(5, "Oui", "Oui"))).toEqual({ value: null, why: "single" });
    expect(kappaOf([])).toEqual({ value: null, why: "empty" });
  });
});
