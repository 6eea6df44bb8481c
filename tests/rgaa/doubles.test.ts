import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { doubledRules, withoutDoubles } from "../../src/rgaa/doubles.ts";
import type { RuleReading } from "../../src/rgaa/mapping.ts";
import { factsRules, pageRules } from "../../src/rules/index.ts";
import { nodeOf } from "../support/axe-results.ts";

const readingOf = (rule: string, outcome: RuleReading["outcome"], selectors: readonly string[], part: Partial<RuleReading> = {}): RuleReading => ({
  rule,
  outcome,
  tests: ["11.1.1"],
  criteria: ["11.1"],
  references: ["RGAA 11.1.1", "WCAG 4.1.2"],
  nodes: selectors.map((selector) => nodeOf(selector)),
  count: selectors.length,
  help: { fr: rule, en: rule },
  ...part,
});

/** Rule, outcome, elements and count of each reading that is left. */
const told = (...readings: readonly RuleReading[]) =>
  withoutDoubles(readings).map(({ rule, outcome, nodes, count }) => [rule, outcome, nodes.map(({ selector }) => selector).join(" "), count]);

describe("defects that two rules found", () => {
  it("are told once, by ours, with the references of both", () => {
    const axes = readingOf("label", "failed", ["#a"], { tests: ["11.1.2"], references: ["RGAA 11.1.2", "WCAG 4.1.2", "ACT e086e5"] });
    const ours = readingOf("field-label", "failed", ["#a", "#b"], { references: ["RGAA 11.1.1", "WCAG 3.3.2"] });
    expect(withoutDoubles([axes, ours])).toEqual([
      { ...ours, tests: ["11.1.1", "11.1.2"], references: ["RGAA 11.1.1", "RGAA 11.1.2", "WCAG 3.3.2", "WCAG 4.1.2", "ACT e086e5"] },
    ]);
  });

  it("stay apart where the elements are others", () => {
    expect(told(readingOf("label", "failed", ["#a", "#c"]), readingOf("field-label", "failed", ["#a"]))).toEqual([
      ["label", "failed", "#c", 1],
      ["field-label", "failed", "#a", 1],
    ]);
  });

  it("are told by the rule that is certain", () => {
    expect(told(readingOf("frame-title-unique", "cantTell", ["#a"]), readingOf("frame-title-shared", "failed", ["#a"]))).toEqual([
      ["frame-title-shared", "failed", "#a", 1],
    ]);
    expect(told(readingOf("aria-prohibited-attr", "failed", ["#a"]), readingOf("aria-naming", "cantTell", ["#a", "#b"]))).toEqual([
      ["aria-prohibited-attr", "failed", "#a", 1],
      ["aria-naming", "cantTell", "#b", 1],
    ]);
  });

  it("keep the count of the elements that were not listed", () => {
    const axes = readingOf("label", "failed", ["#a", "#b"], { count: 30 });
    expect(told(axes, readingOf("field-label", "failed", ["#a"]))).toEqual([
      ["label", "failed", "#b", 29],
      ["field-label", "failed", "#a", 1],
    ]);
  });

  it("leave other rules alone, and readings without elements", () => {
    const other = readingOf("image-alt", "failed", ["#a"]);
    const bare = readingOf("bypass-blocks", "failed", []);
    expect(withoutDoubles([other, bare, readingOf("field-label", "failed", ["#a"])])[0]).toBe(other);
    expect(withoutDoubles([bare])).toEqual([bare]);
  });

  it("are named after rules that exist", () => {
    const ours = [...pageRules, ...factsRules].map(({ id }) => id);
    const axes = axe.getRules().map(({ ruleId }) => ruleId);
    expect(doubledRules.filter(([id, twins]) => !ours.includes(id) || twins.some((twin) => !axes.includes(twin)))).toEqual([]);
  });
});
