import { dayInFrance } from "./day.ts";
import type { Procedure } from "./procedure.ts";

/** A quarter's run as kept on disk beside its dossiers: what was asked, with which version. */
export type Edition = {
  readonly schema: 1;
  /** `2026-T4`, or a name of one's own; a plain folder name. */
  readonly name: string;
  readonly vigie: string;
  /** The list as it was read, in its order. */
  readonly procedures: readonly Procedure[];
  /** Looked at for itself (an audit, a gate): no part of the series of editions. Absent otherwise. */
  readonly apart?: true;
};

/** The quarter of a moment in France, as the observatory names it: `2026-T4`. */
export function quarterOf(at: Date): string {
  const [year, month] = dayInFrance(at).split("-");
  return `${year}-T${Math.ceil(Number(month) / 3)}`;
}

/** The time of what has not taken place yet (ISO 8601, as the report's schema asks): before every visit. */
export const NEVER = "1970-01-01T00:00:00.000Z";
