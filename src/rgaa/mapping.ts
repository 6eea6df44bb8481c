import type { AxeEvidence, AxeNode, AxeResult } from "../domain/evidence.ts";
import { ruleOf } from "../rules/catalogue.ts";
import { corrections, type Target } from "./corrections.ts";
import actRules from "./data/axe-act.json" with { type: "json" };
import { withoutDoubles } from "./doubles.ts";
import { criterion, criterionOfTest } from "./referential.ts";

/** What a rule found on one page, told in the RGAA's terms: one rule, one fate, the elements that share it. */
export type RuleReading = {
  readonly rule: string;
  /** `failed`: the criterion is not met. `cantTell`: a person has to look. */
  readonly outcome: "failed" | "cantTell";
  /** Ids of RGAA tests ("1.1.2"). */
  readonly tests: readonly string[];
  /** Ids of the criteria of these tests ("1.1"). */
  readonly criteria: readonly string[];
  /** `RGAA 1.1.2`, `WCAG 1.1.1`, `ACT 23a2a8`. */
  readonly references: readonly string[];
  /** The elements, at most as many as axe's result kept; `count` is how many there are. */
  readonly nodes: readonly AxeNode[];
  readonly count: number;
  readonly help: AxeResult["help"];
};

/** Reads axe's results as RGAA tests: axe's own RGAA tags, corrected (see corrections.ts). Rules without RGAA meaning are left out. */
export const readAxe = ({ violations, incomplete }: Pick<AxeEvidence, "violations" | "incomplete">): readonly RuleReading[] =>
  withoutDoubles([...violations.flatMap((result) => readingsOf(result, false)), ...incomplete.flatMap((result) => readingsOf(result, true))]);

/** A result whose elements mean different things becomes several readings. */
function readingsOf(result: AxeResult, undecided: boolean): readonly RuleReading[] {
  const fates = result.nodes.map((node) => ({ node, target: targetOf(result, node) }));
  const groups = Map.groupBy(fates, ({ target }) => `${target.review} ${target.tests.join(" ")} ${target.act?.join(" ")}`);
  return [...groups.values()].flatMap((group) => {
    const target = group[0]?.target;
    if (!target || target.tests.length === 0) return [];
    const nodes = group.map(({ node }) => node);
    return [readingOf(result, { ...target, review: target.review || undecided }, nodes, groups.size === 1 ? result.count : nodes.length)];
  });
}

function readingOf(result: AxeResult, { tests, review, act }: Target, nodes: readonly AxeNode[], count: number): RuleReading {
  const criteria = [...new Set(tests.map((test) => criterionOfTest(test)))];
  return {
    rule: result.rule,
    outcome: review ? "cantTell" : "failed",
    tests,
    criteria,
    references: referencesOf(result, tests, criteria, act ?? actOf(result.rule)),
    nodes,
    count,
    help: result.help,
  };
}

/** Our correction when there is one, else the tests that axe names in its tags (`RGAA-1.1.2`). */
function targetOf(result: AxeResult, node: AxeNode): Target {
  const correction = corrections[result.rule];
  if (typeof correction === "function") return correction(node);
  return correction ?? { tests: result.tags.flatMap((tag) => /^RGAA-(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []), review: false };
}

/** A best practice of axe has no WCAG tag: its criterion's success criteria stand for it. */
function referencesOf({ tags }: AxeResult, tests: readonly string[], criteria: readonly string[], act: readonly string[]): readonly string[] {
  const tagged = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join(".") ?? []);
  const wcag = tagged.length > 0 ? tagged : criteria.flatMap((id) => criterion(id)?.wcag ?? []);
  return [...tests.map((id) => `RGAA ${id}`), ...wcag.map((id) => `WCAG ${id}`), ...act.map((id) => `ACT ${id}`)];
}

/** The ACT rules that a rule of ours, or axe's, says it implements. */
const actOf = (rule: string): readonly string[] => ruleOf(rule)?.act ?? Object.entries(actRules).find(([name]) => name === rule)?.[1] ?? [];
