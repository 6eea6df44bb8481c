import { describe, expect, it } from "vitest";
import { addYears, isOlderThan, isoDate } from "../../src/lib/dates.ts";

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
  it("adds years, even to 29 February", () => {
    expect([addYears("2021-06-12", 3), addYears("2020-02-29", 3)]).toEqual(["2024-06-12", "2023-02-28"]);
  });
  it("calls a date too old the day after its anniversary", () => {
    expect([isOlderThan("2021-06-12", 3, "2024-06-12T23:59:59Z"), isOlderThan("2021-06-12", 3, "2024-06-13")]).toEqual([false, true]);
  });
});
