import type { Rank } from "../domain/indicator.ts";
import type { ProcedureFigures } from "../domain/overview.ts";
import type { Report } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import type { VisitStatus } from "../domain/visit.ts";
import { statuses } from "./labels.ts";

/** How a procedure stands at first sight: the outcome of its visit, or that it was not visited yet. */
export type Standing = { readonly key: VisitStatus | "unvisited"; readonly label: Text; readonly rank: Rank };

const unvisited: Standing = { key: "unvisited", label: { fr: "Pas encore visitée", en: "Not visited yet" }, rank: "grey" };

/** How each procedure of a report stands; one that was not visited yet is nobody's fault. */
export function standingIn({ missing }: Pick<Report, "missing">): (procedure: Pick<ProcedureFigures, "id" | "status">) => Standing {
  const waiting = new Set(missing.map(({ id }) => id));
  return ({ id, status }) => (waiting.has(id) ? unvisited : { key: status, ...statuses[status] });
}
