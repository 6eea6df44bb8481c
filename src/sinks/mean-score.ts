import type { ProcedureFigures } from "../domain/overview.ts";
import { mean } from "../lib/mean.ts";

/** Scores that could be given, in the order of the procedures. */
export const givenScores = (procedures: readonly ProcedureFigures[]): readonly number[] =>
  procedures.flatMap((procedure) => (procedure.score.value === null ? [] : [procedure.score.value]));

/** Mean of the scores that could be given; null when there is none. */
export const meanScore = (procedures: readonly ProcedureFigures[]): number | null => mean(givenScores(procedures));
