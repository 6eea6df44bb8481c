import type { Change, Comparison, LevelChange, ProcedureChange, ScoreChange } from "../domain/comparison.ts";
import type { ReportHead } from "../domain/overview.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { alertsOf, stoppedAnswering } from "./alerts.ts";
import { digestOfProcedure } from "./digest.ts";
import { findingChanges, knowing } from "./findings.ts";
import { levelChanges } from "./levels.ts";

/** The two editions that are compared; both reports are to be in the same language. */
export type Sides = { readonly previous: ReportHead; readonly current: ReportHead };

/** Two editions side by side, from their procedures compared one by one: those of the current edition, then those that left. */
export const comparisonOf = ({ previous, current }: Sides, procedures: readonly ProcedureChange[]): Comparison => ({
  previous: headOf(previous),
  current: headOf(current),
  procedures,
});

const headOf = ({ edition, generatedAt, method }: ReportHead) => ({ edition, generatedAt, method });

/** What became of a procedure of the current edition; null when the previous one does not list it. */
export const compareProcedure = (old: ReportProcedure | null, now: ReportProcedure, { previous, current }: Sides): ProcedureChange =>
  old ? both(old, now, { previous, current }) : added(now, current.generatedAt);

function both(previous: ReportProcedure, current: ReportProcedure, sides: Sides): ProcedureChange {
  const levels = levelChanges(previous.indicators, current.indicators);
  const before = { digest: digestOfProcedure(previous, sides.previous), rules: sides.previous.rules };
  return {
    id: current.id,
    name: current.name,
    change: overall(previous, current, levels),
    status: { from: previous.status, to: current.status },
    score: scoreChange(previous, current, sides.previous.method === sides.current.method),
    levels,
    findings: findingChanges(knowing(previous, sides.previous.rules), knowing(current, sides.current.rules)),
    alerts: alertsOf(before, current, sides.current.generatedAt),
  };
}

/** The worst that is certain, then what cannot be told, then what is better. */
function overall(previous: ReportProcedure, current: ReportProcedure, levels: readonly LevelChange[]): Change {
  const has = (wanted: Change): boolean => levels.some(({ change }) => change === wanted);
  if (has("regressed") || stoppedAnswering(previous, current)) return "regressed";
  if (has("unknown")) return "unknown";
  return has("fixed") || stoppedAnswering(current, previous) ? "fixed" : "unchanged";
}

function scoreChange(previous: ReportProcedure, current: ReportProcedure, sameMethod: boolean): ScoreChange {
  const from = previous.score.value;
  const to = current.score.value;
  return { from, to, delta: from === null || to === null || !sameMethod ? null : Math.round((to - from) * 10) / 10 };
}

const added = (current: ReportProcedure, generatedAt: string): ProcedureChange => ({
  id: current.id,
  name: current.name,
  change: "new",
  status: { from: null, to: current.status },
  score: { from: null, to: current.score.value, delta: null },
  levels: [],
  findings: [],
  alerts: alertsOf(null, current, generatedAt),
});

/** A procedure that the current edition does not list any more. */
export const removed = ({ id, name, status, score }: ReportProcedure): ProcedureChange => ({
  id,
  name,
  change: "gone",
  status: { from: status, to: null },
  score: { from: score.value, to: null, delta: null },
  levels: [],
  findings: [],
  alerts: [],
});
