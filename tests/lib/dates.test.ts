import { describe, expect, it } from "vitest";
import { addMonths, addYears, isDay, isOlderThan, isoDate } from "../../src/lib/dates.ts";

describe("ISO dates", () => {
  it("knows the calendar", () => {
    expect([isoDate(2024, 2, 29), isoDate(2023, 2, 29), isoDate(1900, 2, 29), isoDate(2023, 13, 1), isoDate(2023, 4, 0)]).toEqual([
      "2024-02-29",
      null,
      null,
      null,
      null,
    ]);
  });
  it("knows a day that is written from one that there is not", () => {
    const written = ["2024-02-29", "2026-12-31", "2026-02-30", "2026-04-31", "2026-00-10", "2026-1-1", "2026-01-01T00:00", "hier", ""];
    expect(written.map(isDay)).toEqual([true, true, false, false, false, false, false, false, false]);
  });
  it("knows the leap years of the turns of centuries", () => {
    expect([isoDate(2000, 2, 29), isoDate(2100, 2, 29)]).toEqual(["2000-02-29", null]);
  });
  it("adds years, even to 29 February", () => {
    expect([addYears("2021-06-12", 3), addYears("2020-02-29", 3)]).toEqual(["2024-06-12", "2023-02-28"]);
  });
  it("calls a date too old the day after its anniversary", () => {
    expect([isOlderThan("2021-06-12", 3, "2024-06-12T23:59:59Z"), isOlderThan("2021-06-12", 3, "2024-06-13")]).toEqual([false, true]);
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-11-20", 6, "2027-05-20"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %i months: %s", (iso, months, later) => {
    expect(addMonths(iso, months)).toBe(later);
  });
});
