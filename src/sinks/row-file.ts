import type { ReportProcedure } from "../domain/report.ts";

/** A report file that can be written while the procedures are judged one by one: what stands before them, what each adds, what closes it. */
export type RowFile = {
  readonly path: string;
  readonly head: string;
  /** @param place 0 for the first procedure */
  readonly row: (procedure: ReportProcedure, place: number) => string;
  /** @param count how many procedures there were */
  readonly tail: (count: number) => string;
};

/** The whole text at once. */
export const wholeText = ({ head, row, tail }: RowFile, procedures: readonly ReportProcedure[]): string =>
  head + procedures.map(row).join("") + tail(procedures.length);
