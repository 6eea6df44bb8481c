import type { ReportFinding, ReportProcedure } from "../domain/report.ts";
import { isJudgeable } from "../domain/visit.ts";

/**
 * Could an edition have seen a finding of the other one? `looked`: its check judged its page; `blind`: the page or the check broke down, or
 * the check did not exist; `absent`: no page of this role was visited.
 */
export type Sight = "looked" | "blind" | "absent";

/** How well a procedure's edition saw the place of a finding. */
export function sightOf({ verdicts, pages }: Pick<ReportProcedure, "verdicts" | "pages">, { check, page }: ReportFinding): Sight {
  const own = verdicts.filter((verdict) => verdict.check === check);
  if (own.length === 0) return "blind";
  const overall = own.find((verdict) => verdict.page === undefined);
  const judged = overall ? [overall] : own.filter((verdict) => verdict.page === page);
  if (judged.length === 0) return "absent";
  if (judged.some(({ outcome }) => outcome === "untested")) return "blind";
  return overall && page !== "start" ? sightOfPage(pages.filter(({ role }) => role === page)) : "looked";
}

/** A check over the whole procedure passes over the pages that broke down. */
function sightOfPage(pages: ReportProcedure["pages"]): Sight {
  if (pages.length === 0) return "absent";
  const whole = pages.every((page) => isJudgeable(page) && page.failures.every(({ gatherer }) => aside.has(gatherer)));
  return whole ? "looked" : "blind";
}

/** No finding rests on these. */
const aside: ReadonlySet<string> = new Set(["lighthouse", "screenshot"]);
