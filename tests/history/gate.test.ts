import { describe, expect, it } from "vitest";
import type { GateDemands, Waiver } from "../../src/domain/gate.ts";
import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import { judgeGate } from "../../src/history/gate.ts";
import { findingOf, pageOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const [good] = sampleReport().procedures as readonly [ReportProcedure];
const verdicts: ReportProcedure["verdicts"] = [{ check: "axe", title: "", indicator: "handicap", outcome: "failed", why: "", page: "start" }];
const one: ReportProcedure = { ...good, verdicts, findings: [findingOf()] };
const label = findingOf({ rule: "label", selector: "input" });
const reportOf = (...procedures: readonly ReportProcedure[]): Report => sampleReport({ procedures, missing: [] });
const demands: GateDemands = { minScore: null, minCoverage: 0.5, maxNewFindings: 0, levels: {} };
const waiver = (part: Partial<Waiver>): Waiver => ({ reason: "en cours", expires: "2027-01-31", ...part });
const gate = (current: Report, baseline: Report | null, waivers: readonly Waiver[] = []) => {
  const { passed, procedures, unused } = judgeGate(current, { demands, baseline, waivers });
  const rules = (list: readonly { readonly rule?: string }[]): readonly unknown[] => list.map(({ rule }) => rule);
  return {
    passed,
    unused,
    found: procedures.map(({ added, waived, unseenBefore }) => [rules(added), rules(waived.map(({ finding }) => finding)), rules(unseenBefore)]),
  };
};

describe("a baseline", () => {
  it.each<[string, ReportProcedure | null, ReportProcedure, boolean, unknown]>([
    ["the same findings", one, one, true, [[[], [], []]]],
    ["one more", one, { ...one, findings: [findingOf(), label] }, false, [[["label"], [], []]]],
    ["a moved line", one, { ...one, findings: [findingOf({ selector: "main > section > img:nth-child(9)" })] }, true, [[[], [], []]]],
    ["a doubt is no fault", one, { ...one, findings: [findingOf(), { ...label, outcome: "cantTell" }] }, true, [[[], [], []]]],
    ["more elements of an old one", one, { ...one, findings: [findingOf({ count: 9 })] }, true, [[[], [], []]]],
    [
      "what could not be seen before",
      { ...one, verdicts: verdicts.map((v) => ({ ...v, outcome: "untested" as const })), findings: [] },
      one,
      true,
      [[[], [], ["image-alt"]]],
    ],
    [
      "what its probes did not look for",
      { ...one, findings: [], pages: [pageOf({ rulesLeftOut: ["image-alt"] })] },
      one,
      true,
      [[[], [], ["image-alt"]]],
    ],
    ["a procedure that it does not list", null, one, false, [[["image-alt"], [], []]]],
    [
      "fewer findings, some that cannot be seen any more",
      { ...one, findings: [findingOf(), label] },
      { ...one, findings: [], verdicts: [] },
      true,
      [[[], [], []]],
    ],
  ])("%s", (_, before, after, passed, found) => {
    expect(gate(reportOf(after), before ? reportOf(before) : reportOf())).toEqual({ passed, unused: [], found });
  });

  it("is not missed when there is none: findings alone fail nothing", () => {
    expect(gate(reportOf(one), null, [waiver({ check: "x" })])).toEqual({ passed: true, unused: [], found: [[[], [], []]] });
  });
});

describe("waivers", () => {
  const current = reportOf({ ...one, findings: [findingOf(), label] });
  it.each<[Partial<Waiver>, boolean]>([
    [{ rule: "label" }, true],
    [{ check: "axe" }, true],
    [{ check: "axe", rule: "label", procedure: "1656", page: "start" }, true],
    [{ rule: "label", page: "login" }, false],
    [{ rule: "label", procedure: "1657" }, false],
    [{ check: "reflow" }, false],
  ])("%j", (part, lets) => {
    const given = waiver(part);
    expect(gate(current, reportOf(one), [given])).toEqual({
      passed: lets,
      unused: lets ? [] : [given],
      found: [lets ? [[], ["label"], []] : [["label"], [], []]],
    });
  });
});

it("never passes when nothing was audited", () => {
  const paper: ReportProcedure = { ...good, status: "no_url", url: null, pages: [] };
  expect([gate(reportOf(paper), null).passed, gate(reportOf(), null).passed, gate(reportOf(paper, one), null).passed]).toEqual([false, false, true]);
});
