import type { Figures, ProcedureFigures } from "../domain/overview.ts";
import { standingIn } from "./standing.ts";

/** The procedures that were visited and not seen through our own fault; those that were not visited yet are told apart (`missing`). */
export function scannerErrors({ procedures, missing }: Pick<Figures, "procedures" | "missing">): readonly ProcedureFigures[] {
  const standing = standingIn({ missing });
  return procedures.filter((procedure) => standing(procedure).key === "scanner_error");
}
