import { expect, it } from "vitest";
import type { ReportFinding } from "../../src/domain/report.ts";
import { keyOf, matchFindings } from "../../src/history/matching.ts";
import { findingOf } from "../support/sample-parts.ts";

/** Before and after, as `selector ×count`. */
const table = (previous: readonly ReportFinding[], current: readonly ReportFinding[]) =>
  matchFindings(previous, current).map(({ before, after }) => [
    before && `${before.finding.selector} ×${before.count}`,
    after && `${after.finding.selector} ×${after.count}`,
  ]);

const at = (selector: string, part: Partial<ReportFinding> = {}) => findingOf({ selector, ...part });

it.each<[string, readonly ReportFinding[], readonly ReportFinding[], unknown]>([
  ["the same place", [at("main > img")], [at("main > img")], [["main > img ×1", "main > img ×1"]]],
  [
    "another position",
    [at("main > img:nth-child(3)")],
    [at("main > div > img:nth-child(5)")],
    [["main > img:nth-child(3) ×1", "main > div > img:nth-child(5) ×1"]],
  ],
  ["another sentence of the same rule", [at("img", { message: "a" })], [at("img", { message: "b" })], [["img ×1", "img ×1"]]],
  [
    "another component",
    [at("header > img")],
    [at("main > img")],
    [
      [null, "main > img ×1"],
      ["header > img ×1", null],
    ],
  ],
  [
    "another page",
    [at("img")],
    [at("img", { page: "login" })],
    [
      [null, "img ×1"],
      ["img ×1", null],
    ],
  ],
  [
    "another rule",
    [at("img")],
    [at("img", { rule: "label" })],
    [
      [null, "img ×1"],
      ["img ×1", null],
    ],
  ],
  [
    "several lines of one list",
    [at("ul > li:nth-child(1)")],
    [at("ul > li:nth-child(1)"), at("ul > li:nth-child(2)")],
    [["ul > li:nth-child(1) ×1", "ul > li:nth-child(1) ×2"]],
  ],
  ["a doubt that is certain now", [at("img", { outcome: "cantTell" })], [at("img")], [["img ×1", "img ×1"]]],
  [
    "the first of several elements repaired",
    [at("header > img", { count: 3 })],
    [at("main > img", { count: 2 })],
    [["header > img ×3", "main > img ×2"]],
  ],
  [
    "more elements, another component first",
    [at("header > img", { count: 2 })],
    [at("main > img", { count: 3 })],
    [
      [null, "main > img ×3"],
      ["header > img ×2", null],
    ],
  ],
  [
    "a sure pair before a probable one",
    [at("a", { count: 5 }), at("b")],
    [at("c"), at("a", { count: 5 })],
    [
      [null, "c ×1"],
      ["a ×5", "a ×5"],
      ["b ×1", null],
    ],
  ],
  ["nothing", [], [], []],
])("%s", (_, previous, current, expected) => {
  expect(table(previous, current)).toEqual(expected);
});

it("tells findings of a check without rules apart by their sentence, figures aside", () => {
  const { rule: _, ...bare } = findingOf({ check: "declaration-content", selector: "" });
  const saying = (message: string): ReportFinding => ({ ...bare, message });
  expect(keyOf(saying("Taux de 76 %"))).toBe(keyOf(saying("Taux de 80 %")));
  expect(keyOf(saying("Recours absent"))).not.toBe(keyOf(saying("Contact absent")));
});
