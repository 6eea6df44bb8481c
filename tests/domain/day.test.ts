import { expect, it } from "vitest";
import { dayInFrance } from "../../src/domain/day.ts";
import { quarterOf } from "../../src/domain/edition.ts";

it.each([
  ["2026-09-30T21:59:59Z", "2026-09-30", "2026-T3"],
  ["2026-09-30T22:00:00Z", "2026-10-01", "2026-T4"],
  ["2026-12-31T22:59:59Z", "2026-12-31", "2026-T4"],
  ["2026-12-31T23:00:00Z", "2027-01-01", "2027-T1"],
  ["2026-06-15T12:00:00Z", "2026-06-15", "2026-T2"],
])("%s is the %s in France, in %s", (moment, day, quarter) => {
  expect([dayInFrance(new Date(moment)), quarterOf(new Date(moment))]).toEqual([day, quarter]);
});
