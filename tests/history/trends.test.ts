import { expect, it } from "vitest";
import type { EditionDigest } from "../../src/domain/history.ts";
import type { Report } from "../../src/domain/report.ts";
import { digestOf } from "../../src/history/digest.ts";
import { before, historyOf } from "../../src/history/trends.ts";
import { previousReport } from "../support/sample-comparison.ts";
import { sampleReport } from "../support/sample-report.ts";

const of = (edition: string, generatedAt: string, part: Partial<Report> = {}): EditionDigest =>
  digestOf(sampleReport({ edition, generatedAt, ...part }));
const old = digestOf(previousReport());
const now = digestOf(sampleReport());

it("puts the oldest edition first, whatever the order, and counts goals and means", () => {
  expect(historyOf([now, old]).editions).toEqual([
    {
      edition: "2026-T3",
      generatedAt: "2026-08-20T14:05:00.000Z",
      vigie: "0.1.0",
      method: 1,
      procedures: 5,
      score: 58.4,
      goals: { reached: 13, evaluated: 27 },
    },
    {
      edition: "2026-T4",
      generatedAt: now.generatedAt,
      vigie: "0.1.0",
      method: 1,
      procedures: 6,
      score: 49.4,
      goals: { reached: 10, evaluated: 26 },
    },
  ]);
});

it("gives the share of the goal reached of what is known: what is to confirm counts in none", () => {
  const [then, today] = historyOf([old, now]).indicators.auth;
  for (const trend of [then, today]) {
    const { goal = 0, middle = 0, bottom = 0, grey = 0, open = 0 } = trend ?? {};
    expect([goal + middle + bottom + grey + open, trend?.share]).toEqual([trend === then ? 5 : 6, goal / (goal + middle + bottom)]);
  }
  expect(historyOf([{ ...now, procedures: [] }]).indicators.auth).toEqual([{ goal: 0, middle: 0, bottom: 0, grey: 0, open: 0, share: null }]);
});

it("follows each procedure through the editions: those of the last one, then those that left", () => {
  const { procedures } = historyOf([old, now]);
  expect(procedures.map(({ id, points }) => [id, ...points.map((point) => point?.score)])).toEqual([
    ["1656", 60.1, 72.5],
    ["1657", 51, 51],
    ["1001", null, 34.2],
    ["1002", 50, null],
    ["evil-1", undefined, 40],
    ["1718", undefined, null],
    ["0999", 72.5, undefined],
  ]);
  expect(procedures.map(({ points }) => points.map((point) => point !== null))).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [true, true],
    [false, true],
    [false, true],
    [true, false],
  ]);
  expect(procedures[0]?.points[0]?.levels.handicap).toEqual({ level: "Non conforme", rank: "bottom", provenance: "measured" });
});

it("looks back only: editions of the same instant go by their name", () => {
  const at = "2026-10-01T00:00:00.000Z";
  const all = [of("c", at), of("a", at), of("later", "2026-12-01T00:00:00.000Z"), of("b", at), of("earlier", "2026-01-01T00:00:00.000Z")];
  expect(before(all, { edition: "b", generatedAt: at }).map(({ edition }) => edition)).toEqual(["earlier", "a"]);
  expect(before(all, { edition: "earlier", generatedAt: "2026-01-01T00:00:00.000Z" })).toEqual([]);
});

it("is nothing of nothing", () => {
  expect(historyOf([]).procedures).toEqual([]);
});
