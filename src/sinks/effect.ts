import type { IndicatorId } from "../domain/indicator.ts";
import type { ReportFinding, ReportProcedure, Score } from "../domain/report.ts";

/** Findings that one repair settles, or that are about one subject, with how many elements they touch. */
export type FindingGroup = {
  /** The finding that speaks for all: of several checks, the one that states the level. */
  readonly first: ReportFinding;
  /** How to repair it, the words of `first` before those of other checks; empty when there is nothing to repair. */
  readonly repairs: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** Elements touched, over all pages. */
  readonly count: number;
  /** Points that the score would win if the indicator reached its goal; 0 when this repair alone moves no level. */
  readonly gain: number;
};

/** An indicator that is not at its goal, with the points that the score would win there. */
export type Gain = { readonly indicator: IndicatorId; readonly points: number };

/** What is still to be won, by indicator, the most first: what the mean would gain if the line reached its goal. */
export function gains({ lines }: Score): readonly Gain[] {
  const counted = lines.flatMap(({ indicator, weight, points }) => (points === null ? [] : [{ indicator, weight, points }]));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted
    .filter(({ points, weight }) => points < 100 && weight > 0)
    .map(({ indicator, weight, points }) => ({ indicator, points: (weight * (100 - points)) / total }))
    .toSorted((a, b) => b.points - a.points);
}

/**
 * A procedure's findings, one group per subject or repair, in order of effect: faults before doubts, then points to win, then what the indicator itself asks for before
 * the single faults that an engine found, then elements touched.
 */
export function findingGroups({ score, findings, verdicts }: Pick<ReportProcedure, "score" | "findings" | "verdicts">): readonly FindingGroup[] {
  const won = new Map(gains(score).map(({ indicator, points }) => [indicator, points]));
  const deciding = new Set(verdicts.flatMap(({ check, level }) => (level === undefined ? [] : [check])));
  // A doubt moves no level, nor does what a check finds beside the one that states it: such a fault counts with the next audit only.
  const gainOf = ({ outcome, check, indicator }: ReportFinding): number =>
    outcome === "failed" && deciding.has(check) ? (won.get(indicator) ?? 0) : 0;
  const groups = Map.groupBy(findings, groupKey);
  return [...groups.values()]
    .map((members): FindingGroup => {
      const [first, ...others] = members.toSorted((a, b) => gainOf(b) - gainOf(a)) as [ReportFinding, ...ReportFinding[]];
      const repairs = [...new Set([first, ...others].map(({ repair }) => repair))].filter(Boolean);
      return { first, repairs, findings: [first, ...others], count: elements(members), gain: gainOf(first) };
    })
    .toSorted((a, b) => urgency(a) - urgency(b) || b.gain - a.gain || single(a) - single(b) || b.count - a.count);
}

const groupKey = ({ outcome, indicator, subject, check, rule, repair }: ReportFinding): string =>
  JSON.stringify(subject === undefined ? [outcome, check, rule, repair] : [outcome, indicator, subject]);

const urgency = ({ first }: FindingGroup): number => (first.outcome === "failed" ? 0 : 1);

const single = ({ first }: FindingGroup): number => (first.rule === undefined ? 0 : 1);

const elements = (findings: readonly ReportFinding[]): number => findings.reduce((sum, { count }) => sum + count, 0);
