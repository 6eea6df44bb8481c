import type { RuleResult, RuleWords } from "../domain/rule.ts";
import type { RuleReading } from "./mapping.ts";
import { criterionOfTest } from "./referential.ts";

/** What a rule over facts found on one page, in the terms of the report; none where it found nothing. */
export function readingOf(rule: RuleWords, result: RuleResult): readonly RuleReading[] {
  if (!("nodes" in result)) return [];
  const doubtful = result.outcome === "cantTell" || rule.certainty === "review";
  const why = doubtful ? (rule.cantTell ?? rule.failed) : rule.failed;
  return [
    {
      rule: rule.id,
      outcome: doubtful ? "cantTell" : "failed",
      tests: rule.tests,
      criteria: [...new Set(rule.tests.map(criterionOfTest))],
      references: [...rule.tests.map((id) => `RGAA ${id}`), ...rule.wcag.map((id) => `WCAG ${id}`), ...(rule.act ?? []).map((id) => `ACT ${id}`)],
      nodes: result.nodes.map((node) => ({ ...node, why })),
      count: result.count ?? result.nodes.length,
      help: rule.help,
    },
  ];
}
