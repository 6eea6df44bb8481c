import type { Alert } from "../domain/comparison.ts";
import type { EditionDigest, ProcedureDigest } from "../domain/history.ts";
import { indicatorIds } from "../domain/indicator.ts";
import { isOfEngine, type ReportFinding, type ReportProcedure } from "../domain/report.ts";
import { statusMeanings } from "../domain/status.ts";
import { addMonths, addYears } from "../lib/dates.ts";
import { levelChanges } from "./levels.ts";

/** How long before its end a declaration is worth an alert: time enough for an audit. */
const NOTICE_MONTHS = 6;
/** An accessibility declaration holds for three years (decree 2019-768). */
const VALID_YEARS = 3;

/** A procedure in an earlier edition, and the rules of that edition's engine (absent: not recorded then). */
export type Before = { readonly digest: ProcedureDigest; readonly rules: EditionDigest["rules"] };

/**
 * What somebody should act on, the most pressing first: what was lost since the previous edition (null: not visited then), what is out of date
 * or about to be, and what contradicts a person's word.
 */
export function alertsOf(before: Before | null, current: ReportProcedure, generatedAt: string): readonly Alert[] {
  return [
    ...(before ? [...serviceGone(before.digest, current), ...levelsLost(before.digest, current), ...newNonConformity(before, current)] : []),
    ...declarationEnd(current, generatedAt),
    ...certificateEnding(current),
    ...contradicted(current),
  ];
}

/** True when the service answered then and does not now; a robot turned away is no failure of the service. */
export const stoppedAnswering = (previous: Pick<ReportProcedure, "status">, current: Pick<ReportProcedure, "status">): boolean =>
  statusMeanings[previous.status].answered === "yes" && statusMeanings[current.status].answered === "no";

const serviceGone = (previous: ProcedureDigest, current: ReportProcedure): readonly Alert[] =>
  stoppedAnswering(previous, current) ? [{ kind: "service-gone", from: previous.status, to: current.status, why: current.why }] : [];

const levelsLost = (previous: ProcedureDigest, { indicators }: ReportProcedure): readonly Alert[] =>
  levelChanges(previous.levels, indicators)
    .filter(({ change }) => change === "regressed")
    .map(({ indicator, from, to }): Alert => {
      const { why } = indicators[indicator];
      return indicator === "jdma" ? { kind: "jdma-lost", why } : { kind: "level-lost", indicator, from: from.level, to: to.level, why };
    });

/** Only criteria that are new on every page that has them: a role or a rule that was not looked at before may have had them all along. */
function newNonConformity(before: Before, { findings, rgaa }: ReportProcedure): readonly Alert[] {
  const known = new Set(Object.values(before.digest.nonCompliant).flat());
  const fresh = new Set(findings.filter((finding) => isNews(finding, before)).flatMap(criteriaOf));
  const criteria = Object.keys(rgaa).filter((criterion) => rgaa[criterion] === "NC" && !known.has(criterion) && fresh.has(criterion));
  return criteria.length > 0 ? [{ kind: "new-nonconformity", criteria }] : [];
}

/** A fault that the engine is certain of, by a rule that looked at such a page before. */
function isNews(finding: ReportFinding, { digest, rules }: Before): boolean {
  const { outcome, page, rule = "" } = finding;
  if (outcome !== "failed" || !isOfEngine(finding) || digest.nonCompliant[page] === undefined) return false;
  const place = rules?.indexOf(rule) ?? 0;
  return place >= 0 && !digest.leftOut?.[page]?.includes(place);
}

/** Of `RGAA 8.3.1`, as of `RGAA 8.3`, the criterion 8.3. */
const criteriaOf = ({ references }: ReportFinding): readonly string[] =>
  references.flatMap((reference) => /^RGAA (\d+\.\d+)(?:\.\d+)?$/.exec(reference)?.[1] ?? []);

function declarationEnd({ indicators }: ReportProcedure, generatedAt: string): readonly Alert[] {
  const date = indicators.handicap.declaration?.date ?? null;
  if (date === null) return [];
  const end = addYears(date, VALID_YEARS);
  const today = generatedAt.slice(0, 10);
  if (end < today) return [{ kind: "declaration-expired", date: end }];
  return end <= addMonths(today, NOTICE_MONTHS) ? [{ kind: "declaration-expiring", date: end }] : [];
}

/** The check of availability looks at the certificate. */
const certificateEnding = ({ findings }: ReportProcedure): readonly Alert[] =>
  findings.filter(({ rule }) => rule === "certificate-expiry").map(({ quote }) => ({ kind: "tls-expiring", quote }));

const contradicted = ({ indicators }: ReportProcedure): readonly Alert[] =>
  indicatorIds.flatMap((indicator): Alert[] => {
    const { confirmed } = indicators[indicator];
    return confirmed?.found === undefined || confirmed.known
      ? []
      : [{ kind: "confirmation-contradicted", indicator, confirmed, found: confirmed.found }];
  });
