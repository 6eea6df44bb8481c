import type { Found, FoundFigures, FoundProcedures, ReadFound } from "../../../src/input/import/found.ts";
import { formatProblem, type Problem } from "../../../src/input/problem.ts";

const lines = (problems: readonly Problem[]): readonly string[] => problems.map((problem) => formatProblem(problem, "fr"));

/** What was read, as a person would check it: identity of each procedure, and every message in French. */
export function listed(read: ReadFound<Found>) {
  if (!read.ok) return { problems: lines(read.problems) };
  const { procedures, remarks, rejected } = read.found as FoundProcedures;
  return {
    procedures: procedures.map(({ id, name, url, administration, audience }) => [id, name, url, administration, audience.join(",")].join(" | ")),
    remarks: lines(remarks),
    rejected: lines(rejected),
  };
}

/** The figures that were read, by what names the procedure. */
export function figures(read: ReadFound<Found>) {
  if (!read.ok) return { problems: lines(read.problems) };
  const { rows, remarks, rejected } = read.found as FoundFigures;
  return {
    rows: rows.map(({ ids, url, date, figures: values }) => [ids.join(";") || url, date, values]),
    remarks: lines(remarks),
    rejected: lines(rejected),
  };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
