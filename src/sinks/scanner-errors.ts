import type { Report, ReportProcedure } from "../domain/report.ts";

/** The procedures that were visited and not seen through our own fault; those that were not visited yet are told apart (`missing`). */
export function scannerErrors({ procedures, missing }: Pick<Report, "procedures" | "missing">): readonly ReportProcedure[] {
  const unvisited = new Set(missing.map(({ id }) => id));
  return procedures.filter(({ id, status }) => status === "scanner_error" && !unvisited.has(id));
}
