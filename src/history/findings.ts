import type { Change, FindingChange } from "../domain/comparison.ts";
import type { ReportFinding } from "../domain/report.ts";
import { type FindingMatch, matchFindings } from "./matching.ts";
import { type Looking, sightOf } from "./sight.ts";

/** What of a procedure its findings are compared by. */
export type Compared = Looking & { readonly findings: readonly ReportFinding[] };

/** A procedure with the rules that the engine of its edition knew. */
export const knowing = (procedure: Omit<Compared, "rules">, rules: Compared["rules"]): Compared => ({ ...procedure, rules });

/** The findings of one procedure in two editions: those of the current one in its order, then those that are no longer there. */
export const findingChanges = (previous: Compared, current: Compared): readonly FindingChange[] =>
  matchFindings(previous.findings, current.findings).map((match) => ({
    change: changeOf(match, previous, current),
    finding: shownOf(match),
    before: match.before?.count ?? 0,
    after: match.after?.count ?? 0,
  }));

const shownOf = ({ before, after }: FindingMatch): ReportFinding => (before === null ? after : (after ?? before)).finding;

function changeOf({ before, after }: FindingMatch, previous: Compared, current: Compared): Change {
  if (before === null) return sightOf(previous, after.finding) === "blind" ? "unknown" : "new";
  if (after === null) return lost[sightOf(current, before.finding)];
  if (before.finding.outcome !== after.finding.outcome) return after.finding.outcome === "failed" ? "regressed" : "unknown";
  return after.count > before.count ? "regressed" : "unchanged";
}

const lost = { looked: "fixed", blind: "unknown", absent: "gone" } as const;
