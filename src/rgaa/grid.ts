import type { CriterionStatus } from "../domain/report.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import { absentCriteria } from "./absence.ts";
import { absences, deciders } from "./decisions.ts";
import { type PageReading, readPage } from "./page-reading.ts";
import { type Criterion, criteria } from "./referential.ts";

/** Status of each of the 106 criteria, by id. */
export type Grid = Readonly<Record<string, CriterionStatus>>;

/**
 * The RGAA grid of one page, as far as a machine is certain: NC where a rule failed, NA where what the criterion is about is
 * not in the page, C where rules decide every test of the criterion; NT, left to a person, everywhere else. `across` is what was found by comparing the page
 * with the others of its procedure.
 */
export function gridOfPage(visit: Visit, across: PageReading = { readings: [], outcomes: new Map() }): Grid {
  if (!isJudgeable(visit)) return gridOf(() => "NT");
  const { axe, dom } = visit.evidence;
  const alone = readPage(visit.evidence);
  const reading = { readings: [...alone.readings, ...across.readings], outcomes: new Map([...alone.outcomes, ...across.outcomes]) };
  const broken = new Set(reading.readings.filter(({ outcome }) => outcome === "failed").flatMap((one) => one.criteria));
  const absent = dom?.ok ? absentCriteria(dom.value, axe?.ok ? axe.value : null) : new Set<string>();
  return gridOf((criterion) => {
    if (broken.has(criterion.id)) return "NC";
    return absent.has(criterion.id) ? "NA" : together(criterion.tests.map(({ id }) => statusOfTest(id, reading)));
  });
}

/** Status of one test: what the rules that decide it say, unless another one doubts. */
function statusOfTest(test: string, { readings, outcomes }: PageReading): CriterionStatus {
  const said = (deciders.get(test) ?? []).map((rule) => outcomes.get(rule));
  const doubted = readings.some(({ tests }) => tests.includes(test));
  if (doubted) return "NT";
  if (said.some((outcome) => outcome === "passed")) return "C";
  const nothing = (absences.get(test) ?? []).map((rule) => outcomes.get(rule));
  // Either the rules that decide the test, or those that know what it is about, found nothing.
  const isAbsent = [said, nothing].some((list) => list.length > 0 && list.every((outcome) => outcome === "inapplicable"));
  return isAbsent ? "NA" : "NT";
}

/**
 * The grid of a procedure (process rule of the RGAA): a criterion is met only when it is met on every page. NC if any page is
 * NC, else NT if any is NT, else C if any is C, else NA. Without a page everything is NT.
 */
export const aggregate = (pages: readonly Grid[]): Grid => gridOf(({ id }) => together(pages.map((page) => page[id] ?? "NT")));

/** Pages of a procedure, and tests of a criterion: one that is not met is enough, one that is open leaves the whole open. */
function together(statuses: readonly CriterionStatus[]): CriterionStatus {
  if (statuses.length === 0) return "NT";
  const order: readonly CriterionStatus[] = ["NC", "NT", "C"];
  return order.find((status) => statuses.includes(status)) ?? "NA";
}

const gridOf = (statusOf: (criterion: Criterion) => CriterionStatus): Grid =>
  Object.fromEntries(criteria().map((criterion) => [criterion.id, statusOf(criterion)]));
