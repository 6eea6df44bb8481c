import { describe, expect, it } from "vitest";
import { frenchDate, isoDate, monthsBefore } from "../../src/demo/dates.ts";

const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

describe("monthsBefore", () => {
  it.each([
    ["2026-11-22", 8, "2026-03-22"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2026-01-01", 9, "2025-04-01"],
    ["2024-02-29", 48, "2020-02-28"],
  ])("%s minus %i months is %s", (from, months, expected) => {
    expect(isoDate(monthsBefore(day(from), months))).toBe(expected);
  });
});

describe("frenchDate", () => {
  it.each([
    ["2026-03-22", "22 mars 2026"],
    ["2025-08-01", "1er août 2025"],
  ])("%s is written %s", (iso, expected) => {
    expect(frenchDate(day(iso))).toBe(expected);
  });
});
