import type { Levels } from "./history.ts";
import { indicatorIds } from "./indicator.ts";
import type { Report, ReportProcedure, Score } from "./report.ts";

/** What a report says of the edition as a whole, known before any procedure is judged. */
export type ReportHead = Omit<Report, "procedures">;

/** A procedure in a few figures: what is counted, averaged and listed. */
export type ProcedureFigures = Pick<ReportProcedure, "id" | "name" | "url" | "administration" | "ministry" | "status"> & {
  readonly score: Omit<Score, "lines">;
  readonly indicators: Levels;
};

/** A procedure in the overview: its figures, and how many findings it has. About 1 kB in memory, where a whole row takes hundreds. */
export type ProcedureOverview = ProcedureFigures & { readonly found: { readonly failed: number; readonly toReview: number } };

/** An edition in figures; a whole report is one too. */
export type Figures = ReportHead & { readonly procedures: readonly ProcedureFigures[] };

/** What is kept of an edition while its procedures are judged and written one by one. */
export type Overview = ReportHead & { readonly procedures: readonly ProcedureOverview[] };

/** The overview of a report that is held whole. */
export const overviewOf = ({ procedures, ...head }: Report): Overview => ({ ...head, procedures: procedures.map(overviewOfProcedure) });

/** The same for one procedure. */
export function overviewOfProcedure({ score: { lines: _, ...score }, indicators, findings, ...rest }: ReportProcedure): ProcedureOverview {
  const { id, name, url, administration, ministry, status } = rest;
  const failed = findings.filter(({ outcome }) => outcome === "failed").length;
  return {
    id,
    name,
    url,
    administration,
    ministry,
    status,
    score,
    indicators: levelsOf(indicators),
    found: { failed, toReview: findings.length - failed },
  };
}

/** The levels without their details. */
export const levelsOf = (indicators: Levels): Levels =>
  Object.fromEntries(
    indicatorIds.map((id) => {
      const { level, rank, provenance } = indicators[id];
      return [id, { level, rank, provenance }];
    }),
  ) as Levels;
