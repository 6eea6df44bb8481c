import { expect, it } from "vitest";
import type { ReportFinding } from "../../src/domain/report.ts";
import { type Compared, findingChanges } from "../../src/history/findings.ts";
import { findingOf, pageOf } from "../support/sample-parts.ts";

const seenWith = (findings: readonly ReportFinding[], part: Partial<Compared> = {}): Compared => ({
  findings,
  pages: [pageOf()],
  rules: ["image-alt"],
  verdicts: [{ check: "axe", title: "", indicator: "handicap", outcome: findings.length > 0 ? "failed" : "passed", why: "", page: "start" }],
  ...part,
});
const blind: Partial<Compared> = { verdicts: [{ check: "axe", title: "", indicator: "handicap", outcome: "untested", why: "", page: "start" }] };
const elsewhere: Partial<Compared> = { verdicts: [{ check: "axe", title: "", indicator: "handicap", outcome: "passed", why: "", page: "login" }] };
const leftOut: Partial<Compared> = { ...seenWith([]), pages: [pageOf({ rulesLeftOut: ["image-alt"] })] };
const one = findingOf();
const doubt = findingOf({ outcome: "cantTell" });

it.each<[string, Compared, Compared, unknown]>([
  ["new: it was looked for before", seenWith([]), seenWith([one]), [["new", 0, 1]]],
  ["new: its page is new", seenWith([], elsewhere), seenWith([one]), [["new", 0, 1]]],
  ["unknown: nobody could look before", seenWith([], blind), seenWith([one]), [["unknown", 0, 1]]],
  ["unknown: its rule was left out before", seenWith([], leftOut), seenWith([one]), [["unknown", 0, 1]]],
  ["unknown: its rule did not exist before", seenWith([], { rules: [] }), seenWith([one]), [["unknown", 0, 1]]],
  ["unknown: its rule is left out now", seenWith([one]), seenWith([], leftOut), [["unknown", 1, 0]]],
  ["unknown: its rule does not exist any more", seenWith([one]), seenWith([], { rules: [] }), [["unknown", 1, 0]]],
  ["fixed: looked for again", seenWith([one]), seenWith([]), [["fixed", 1, 0]]],
  ["unknown: nobody could look again", seenWith([one]), seenWith([], blind), [["unknown", 1, 0]]],
  ["gone: its page is no longer visited", seenWith([one]), seenWith([], elsewhere), [["gone", 1, 0]]],
  ["unchanged", seenWith([one]), seenWith([one]), [["unchanged", 1, 1]]],
  ["unchanged: fewer elements", seenWith([findingOf({ count: 3 })]), seenWith([one]), [["unchanged", 3, 1]]],
  ["regressed: more elements", seenWith([one]), seenWith([findingOf({ count: 3 })]), [["regressed", 1, 3]]],
  ["regressed: certain now", seenWith([doubt]), seenWith([one]), [["regressed", 1, 1]]],
  ["unknown: in doubt now", seenWith([one]), seenWith([doubt]), [["unknown", 1, 1]]],
])("%s", (_, previous, current, expected) => {
  expect(findingChanges(previous, current).map(({ change, before, after }) => [change, before, after])).toEqual(expected);
});

it("shows the finding as the current edition says it", () => {
  const [before, after] = [findingOf({ message: "avant" }), findingOf({ message: "après" })];
  expect(findingChanges(seenWith([before]), seenWith([after]))[0]?.finding).toBe(after);
  expect(findingChanges(seenWith([before]), seenWith([]))[0]?.finding).toBe(before);
});
