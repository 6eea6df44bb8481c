import type { Figures, ProcedureFigures } from "../domain/overview.ts";

/** The procedures that were visited and not seen through our own fault; those that were not visited yet are told apart (`missing`). */
export function scannerErrors({ procedures, missing }: Pick<Figures, "procedures" | "missing">): readonly ProcedureFigures[] {
  const unvisited = new Set(missing.map(({ id }) => id));
  return procedures.filter(({ id, status }) => status === "scanner_error" && !unvisited.has(id));
}
