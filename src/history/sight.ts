import { isOfEngine, type Report, type ReportFinding, type ReportProcedure } from "../domain/report.ts";
import { isJudgeable } from "../domain/visit.ts";

/**
 * Could an edition have seen a finding of the other one? `looked`: its check and its rule judged its page; `blind`: the page, the check or the rule
 * broke down, was left out, or did not exist; `absent`: no page of this role was visited.
 */
export type Sight = "looked" | "blind" | "absent";

/** How an edition looked at a procedure: its verdicts, its pages, and the rules that its engine knew (undefined: not recorded then). */
export type Looking = Pick<ReportProcedure, "verdicts" | "pages"> & { readonly rules: Report["rules"] };

/** How well a procedure's edition saw the place of a finding. */
export function sightOf({ verdicts, pages, rules }: Looking, finding: ReportFinding): Sight {
  const { check, page } = finding;
  const own = verdicts.filter((verdict) => verdict.check === check);
  if (own.length === 0) return "blind";
  const overall = own.find((verdict) => verdict.page === undefined);
  const judged = overall ? [overall] : own.filter((verdict) => verdict.page === page);
  if (judged.length === 0) return "absent";
  const there = pages.filter(({ role }) => role === page);
  if (judged.some(({ outcome }) => outcome === "untested") || !ruleLooked(finding, there, rules)) return "blind";
  return overall && page !== "start" ? sightOfPage(there) : "looked";
}

/** False when the finding is of a rule that the edition did not know, or that was left out on one of these pages. */
const ruleLooked = (finding: ReportFinding, pages: ReportProcedure["pages"], rules: Report["rules"]): boolean =>
  finding.rule === undefined ||
  !isOfEngine(finding) ||
  (rules?.includes(finding.rule) !== false && pages.every(({ rulesLeftOut }) => !rulesLeftOut?.includes(finding.rule ?? "")));

/** A check over the whole procedure passes over the pages that broke down. */
function sightOfPage(pages: ReportProcedure["pages"]): Sight {
  if (pages.length === 0) return "absent";
  const whole = pages.every((page) => isJudgeable(page) && page.failures.every(({ gatherer }) => aside.has(gatherer)));
  return whole ? "looked" : "blind";
}

/** No finding rests on these. */
const aside: ReadonlySet<string> = new Set(["lighthouse", "screenshot"]);
