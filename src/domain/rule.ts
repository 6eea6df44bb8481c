import type { Evidence, EvidenceKey } from "./evidence.ts";
import type { Text } from "./text.ts";

/** What a rule of the RGAA engine says of itself, whatever it reads. */
export type RuleWords = {
  /** The file's name. */
  readonly id: string;
  /** Ids of the RGAA tests ("1.3.1") that are not met where the rule fails. */
  readonly tests: readonly [string, ...string[]];
  /** WCAG success criteria ("1.1.1"). */
  readonly wcag: readonly [string, ...string[]];
  /** Ids of the W3C ACT rules that the rule implements. */
  readonly act?: readonly string[];
  readonly impact: "minor" | "moderate" | "serious" | "critical";
  /** `sure`: what fails is a non-conformity. `review`: it is a question for a person. */
  readonly certainty: "sure" | "review";
  /**
   * RGAA tests that the rule decides whole: it looks at every element that the test is about and asks all that the test asks, so that passing
   * means conforming, and finding nothing to look at means not applicable. Left out unless that is certain.
   */
  readonly decides?: readonly string[];
  /** RGAA tests that the rule finds not applicable where it finds nothing to look at, without deciding them otherwise. */
  readonly absence?: readonly string[];
  /** What is demanded, in a sentence without final stop. */
  readonly help: Text;
  /** What is wrong with the element and what it does to whom, in a sentence; no figure that changes from visit to visit. */
  readonly failed: Text;
  /** What a person has to look at where the rule cannot decide; `failed` when absent. */
  readonly cantTell?: Text;
  readonly repair: Text;
};

/** An element that a rule speaks about. */
export type RuleNode = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
};

/**
 * What a rule over gathered facts found on one page; elements in the order of the page, at most 20, `count` when there are more. `untested`: the facts were
 * cut short, nothing speaks against the page and nothing may be said for it.
 */
export type RuleResult =
  | { readonly outcome: "passed" | "inapplicable" | "untested" }
  | { readonly outcome: "failed" | "cantTell"; readonly nodes: readonly RuleNode[]; readonly count?: number };

/** The facts that a rule declared, and nothing else: reading undeclared evidence does not compile. */
type Facts<N extends EvidenceKey> = { readonly [K in N]: Evidence[K] };

/** A rule as it is written: a pure function over what was gathered on one page. */
type FactsRuleDefinition<N extends EvidenceKey> = RuleWords & {
  readonly needs: readonly [N, ...N[]];
  readonly judge: (facts: Facts<N>) => RuleResult | readonly RuleResult[];
};

/** A rule over gathered facts, ready to run: `judge` is only called with every piece of evidence that it needs. */
export type FactsRule = RuleWords & {
  readonly needs: readonly EvidenceKey[];
  readonly judge: (facts: Partial<Evidence>) => readonly RuleResult[];
};

/** Defines a rule over gathered facts. A rule that finds failures and doubts on one page gives a result for each. */
export function defineFactsRule<N extends EvidenceKey>({ judge, ...words }: FactsRuleDefinition<N>): FactsRule {
  return { ...words, judge: (facts) => [judge(facts as Facts<N>)].flat() };
}
