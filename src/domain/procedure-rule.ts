import type { Evidence, EvidenceKey } from "./evidence.ts";
import type { RuleNode, RuleWords } from "./rule.ts";
import type { PageRole } from "./visit.ts";

/** One page of a procedure as a rule over all pages sees it: where it is, and the evidence that the rule declared. */
type RulePage<N extends EvidenceKey> = { readonly role: PageRole; readonly url: string } & { readonly [K in N]: Evidence[K] };

/**
 * What a rule found when it compared the pages. Elements stand on the page given by its place in the list. `untested`: too few pages were seen to say anything.
 */
export type ProcedureResult =
  | { readonly outcome: "passed" | "inapplicable" | "untested" }
  | { readonly outcome: "failed" | "cantTell"; readonly at: readonly { readonly page: number; readonly node: RuleNode }[] };

type ProcedureRuleDefinition<N extends EvidenceKey> = RuleWords & {
  readonly needs: readonly [N, ...N[]];
  readonly judge: (pages: readonly RulePage<N>[]) => ProcedureResult;
};

/** A rule that compares the pages of a procedure, ready to run: `judge` is only called with pages that have every piece of evidence that it needs. */
export type ProcedureRule = RuleWords & {
  readonly needs: readonly EvidenceKey[];
  readonly judge: (pages: readonly (Partial<Evidence> & Pick<RulePage<never>, "role" | "url">)[]) => ProcedureResult;
};

/** Defines a rule that compares the pages of a procedure. */
export function defineProcedureRule<N extends EvidenceKey>({ judge, ...words }: ProcedureRuleDefinition<N>): ProcedureRule {
  return { ...words, judge: (pages) => judge(pages as readonly RulePage<N>[]) };
}
