import type { ReportProcedure } from "../domain/report.ts";

/** Scores that could be given, in the order of the procedures. */
export const givenScores = (procedures: readonly ReportProcedure[]): readonly number[] =>
  procedures.flatMap((procedure) => (procedure.score.value === null ? [] : [procedure.score.value]));

/** Mean of the scores that could be given; null when there is none. */
export function meanScore(procedures: readonly ReportProcedure[]): number | null {
  const given = givenScores(procedures);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
}
