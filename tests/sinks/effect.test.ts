import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import type { ReportVerdict, Score, ScoreLine } from "../../src/domain/report.ts";
import { findingGroups, gains } from "../../src/sinks/effect.ts";
import { findingOf } from "../support/sample-parts.ts";

const line = (indicator: IndicatorId, weight: number, points: number | null): ScoreLine => ({
  indicator,
  weight,
  points,
  level: "",
  provenance: "measured",
  rank: "grey",
  note: "",
});
const scoreOf = (...lines: ScoreLine[]): Score => ({ value: 50, grade: "C", coverage: 1, goals: { reached: 0, evaluated: 0 }, lines });

describe("points to win", () => {
  it("is what the mean would gain if the line reached its goal, the most first", () => {
    expect(
      gains(scoreOf(line("mobile", 1, 50), line("handicap", 3, 50), line("auth", 1, 0), line("contact", 1, 100), line("jdma", 4, null))),
    ).toEqual([
      { indicator: "handicap", points: 25 },
      { indicator: "auth", points: 100 / 6 },
      { indicator: "mobile", points: 50 / 6 },
    ]);
  });

  it("is nothing when nothing counts", () => {
    expect(gains(scoreOf(line("auth", 1, null)))).toEqual([]);
  });
});

describe("groups of findings", () => {
  const score = scoreOf(line("handicap", 3, 50), line("mobile", 1, 0));
  const verdict = { title: "", indicator: "handicap", outcome: "failed", why: "" } as const;
  const verdicts: readonly ReportVerdict[] = [
    { ...verdict, check: "declaration", level: "Partielle" },
    { ...verdict, check: "mobile-reflow", indicator: "mobile", level: "Non" },
    { ...verdict, check: "declaration-rate" },
    { ...verdict, check: "axe", page: "start" },
  ];

  it("puts together what one repair settles and adds up the elements", () => {
    const findings = [findingOf({ count: 3 }), findingOf({ page: "login", count: 2 }), findingOf({ rule: "label" })];
    expect(findingGroups({ score, findings, verdicts }).map(({ first, findings: members, count }) => [first.rule, members.length, count])).toEqual([
      ["image-alt", 2, 5],
      ["label", 1, 1],
    ]);
  });

  it("puts what the indicator itself asks for before the faults that an engine found, however many", () => {
    const { rule: _, ...whole } = findingOf({ check: "declaration", count: 1 });
    const findings = [findingOf({ rule: "many", count: 9 }), whole];
    expect(findingGroups({ score, findings, verdicts }).map(({ first }) => first.check)).toEqual(["declaration", "axe"]);
  });

  it("promises points to what moves a level only: to no doubt, to no check beside the one that states the level, to no fault of a page whose statement tells it", () => {
    const { rule: _, ...whole } = findingOf({ check: "declaration" });
    const findings = [
      whole,
      { ...whole, outcome: "cantTell" as const },
      findingOf({ rule: "image-alt" }),
      { ...whole, check: "declaration-rate" },
      findingOf({ check: "mobile-reflow", rule: "overflow", indicator: "mobile" }),
    ];
    expect(findingGroups({ score, findings, verdicts }).map(({ gain }) => gain)).toEqual([37.5, 25, 0, 0, 0]);
  });

  it("orders them: faults before doubts, then points to win, then elements", () => {
    const findings = [
      findingOf({ rule: "doubt", outcome: "cantTell", count: 99 }),
      findingOf({ rule: "few", count: 1 }),
      findingOf({ rule: "other", indicator: "jdma", count: 5 }),
      findingOf({ check: "mobile-reflow", rule: "narrow", indicator: "mobile", count: 9 }),
      findingOf({ rule: "many", count: 7 }),
    ];
    expect(findingGroups({ score, findings, verdicts }).map(({ first, gain }) => [first.rule, gain])).toEqual([
      ["narrow", 25],
      ["many", 0],
      ["other", 0],
      ["few", 0],
      ["doubt", 0],
    ]);
  });

  it("tells once what several checks say of one subject: the words of the check that states the level, and every repair", () => {
    const { rule: _, ...whole } = findingOf({ subject: "declaration-date" });
    const findings = [
      { ...whole, check: "declaration-date", repair: "Write the date." },
      { ...whole, check: "declaration", repair: "Have it audited." },
      { ...whole, check: "declaration-rate", subject: "declaration-rate", repair: "" },
    ];
    expect(findingGroups({ score, findings, verdicts }).map(({ first, repairs, count }) => [first.check, repairs, count])).toEqual([
      ["declaration", ["Have it audited.", "Write the date."], 2],
      ["declaration-rate", [], 1],
    ]);
  });

  it("is empty without findings", () => {
    expect(findingGroups({ score, findings: [], verdicts })).toEqual([]);
  });
});
