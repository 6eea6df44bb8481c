import type { Alert, LevelChange } from "../domain/comparison.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { statusMeanings } from "../domain/status.ts";
import { addMonths, addYears } from "../lib/dates.ts";

/** How long before its end a declaration is worth an alert: time enough for an audit. */
const NOTICE_MONTHS = 6;
/** An accessibility declaration holds for three years (decree 2019-768). */
const VALID_YEARS = 3;

/** What somebody should act on: what was lost since the previous edition (null: not listed then), and what is about to be. */
export function alertsOf(
  previous: ReportProcedure | null,
  current: ReportProcedure,
  levels: readonly LevelChange[],
  generatedAt: string,
): readonly Alert[] {
  return [
    ...(previous ? serviceGone(previous, current) : []),
    ...levelsLost(levels, current),
    ...declarationEnding(current, generatedAt),
    ...certificateEnding(current),
  ];
}

/** True when the service answered then and does not now; a robot turned away is no failure of the service. */
export const stoppedAnswering = (previous: Pick<ReportProcedure, "status">, current: Pick<ReportProcedure, "status">): boolean =>
  statusMeanings[previous.status].answered === "yes" && statusMeanings[current.status].answered === "no";

const serviceGone = (previous: ReportProcedure, current: ReportProcedure): readonly Alert[] =>
  stoppedAnswering(previous, current) ? [{ kind: "service-gone", from: previous.status, to: current.status, why: current.why }] : [];

const levelsLost = (levels: readonly LevelChange[], { indicators }: ReportProcedure): readonly Alert[] =>
  levels
    .filter(({ change }) => change === "regressed")
    .map(({ indicator, from, to }): Alert => {
      const { why } = indicators[indicator];
      return indicator === "jdma" ? { kind: "jdma-lost", why } : { kind: "level-lost", indicator, from: from.level, to: to.level, why };
    });

function declarationEnding({ indicators }: ReportProcedure, generatedAt: string): readonly Alert[] {
  const date = indicators.handicap.declaration?.date ?? null;
  if (date === null) return [];
  const end = addYears(date, VALID_YEARS);
  const today = generatedAt.slice(0, 10);
  return end >= today && end <= addMonths(today, NOTICE_MONTHS) ? [{ kind: "declaration-expiring", date: end }] : [];
}

/** The check of availability looks at the certificate. */
const certificateEnding = ({ findings }: ReportProcedure): readonly Alert[] =>
  findings.filter(({ rule }) => rule === "certificate-expiry").map(({ quote }) => ({ kind: "tls-expiring", quote }));
