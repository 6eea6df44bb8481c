import type { Gathered } from "../domain/evidence.ts";
import type { CriterionStatus } from "../domain/report.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import { absentCriteria } from "./absence.ts";
import { readAxe } from "./mapping.ts";
import { criteria } from "./referential.ts";
import { breaksReflow } from "./reflow.ts";

/** Status of each of the 106 criteria, by id. */
export type Grid = Readonly<Record<string, CriterionStatus>>;

/** Criteria whose every test is decided by one axe rule: conforming when it passed. */
const decidedBy: Readonly<Record<string, string>> = { "8.3": "html-has-lang", "8.5": "document-title" };

/**
 * The RGAA grid of one page, as far as a machine is certain: NC where a rule failed, NA where what the criterion is about is
 * not in the page, C where one rule decides the whole criterion; NT, left to a person, everywhere else.
 */
export function gridOfPage(visit: Visit): Grid {
  if (!isJudgeable(visit)) return gridOf(() => "NT");
  const { axe, dom } = visit.evidence;
  const found = axe?.ok ? axe.value : null;
  const broken = brokenCriteria(visit.evidence);
  const absent = dom?.ok ? absentCriteria(dom.value, found) : new Set<string>();
  return gridOf((id) => {
    if (broken.has(id)) return "NC";
    if (absent.has(id)) return "NA";
    return found?.passes.includes(decidedBy[id] ?? "") ? "C" : "NT";
  });
}

/** Criteria that are certainly not met. */
function brokenCriteria({ axe, reflow }: Gathered): ReadonlySet<string> {
  const readings = axe?.ok ? readAxe(axe.value).filter(({ outcome }) => outcome === "failed") : [];
  return new Set([...readings.flatMap((one) => one.criteria), ...(reflow?.ok && breaksReflow(reflow.value) ? ["10.11"] : [])]);
}

/**
 * The grid of a procedure (process rule of the RGAA): a criterion is met only when it is met on every page. NC if any page is
 * NC, else NT if any is NT, else C if any is C, else NA. Without a page everything is NT.
 */
export const aggregate = (pages: readonly Grid[]): Grid => gridOf((id) => together(pages.map((page) => page[id] ?? "NT")));

function together(statuses: readonly CriterionStatus[]): CriterionStatus {
  if (statuses.length === 0) return "NT";
  const order: readonly CriterionStatus[] = ["NC", "NT", "C"];
  return order.find((status) => statuses.includes(status)) ?? "NA";
}

const gridOf = (statusOf: (id: string) => CriterionStatus): Grid => Object.fromEntries(criteria().map(({ id }) => [id, statusOf(id)]));
