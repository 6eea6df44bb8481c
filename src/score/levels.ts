import type { IndicatorId } from "../domain/indicator.ts";

/** Indicators whose official level follows from a figure. */
export type ScaledId = Extract<IndicatorId, "uptime" | "simplicity" | "satisfaction" | "help_reachable" | "help_efficient" | "dlnuf" | "performance">;

/** The official level of a figure (uptime and help_reachable 0–1, marks 0–10, dlnuf a count), compared as it is: never rounded before. */
export function levelOf(id: ScaledId, value: number): string {
  const { goal, middle } = scales[id];
  const reaches = reach[id] ?? ((limit: number) => value >= limit);
  if (reaches(goal, value)) return "Optimal";
  return reaches(middle, value) ? "Partiel" : "Faible";
}

/** Where less is better: dlnuf counts items asked again, at most so many; performance is a time in ms, below so much. */
const reach: Partial<Record<ScaledId, (limit: number, value: number) => boolean>> = {
  dlnuf: (limit, value) => value <= limit,
  performance: (limit, value) => value < limit,
};

/** True for indicators that have official thresholds. */
export const isScaled = (id: IndicatorId): id is ScaledId => id in scales;

/** The observatory's thresholds (DISIC/observatoire). */
const scales: Readonly<Record<ScaledId, { readonly goal: number; readonly middle: number }>> = {
  uptime: { goal: 0.999, middle: 0.985 },
  simplicity: { goal: 8, middle: 5 },
  satisfaction: { goal: 8, middle: 5 },
  help_reachable: { goal: 0.85, middle: 0.7 },
  help_efficient: { goal: 8, middle: 5 },
  dlnuf: { goal: 1, middle: 4 },
  performance: { goal: 400, middle: 800 },
};
