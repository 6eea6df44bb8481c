import type { ClockEvidence } from "../../src/domain/behaviour-evidence.ts";

/** A page that does nothing by itself in twenty hours, unless told otherwise. */
export const clockOf = (part: Partial<ClockEvidence> = {}): { readonly clock: ClockEvidence } => ({
  clock: { reached: 1200, move: null, notices: [], asked: 0, cookies: 0, embedded: 0, ...part },
});
