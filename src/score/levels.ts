import type { IndicatorId } from "../domain/indicator.ts";

/** Indicators whose official level follows from a figure. */
export type ScaledId = Extract<IndicatorId, "uptime" | "simplicity" | "satisfaction" | "help_reachable" | "help_efficient" | "dlnuf">;

/** The official level of a figure (uptime and help_reachable 0–1, marks 0–10, dlnuf a count), compared as it is: never rounded before. */
export function levelOf(id: ScaledId, value: number): string {
  const { goal, middle } = scales[id];
  const reaches = (limit: number): boolean => (id === "dlnuf" ? value <= limit : value >= limit);
  if (reaches(goal)) return "Optimal";
  return reaches(middle) ? "Partiel" : "Faible";
}

/** True for indicators that have official thresholds. */
export const isScaled = (id: IndicatorId): id is ScaledId => id in scales;

/** The observatory's thresholds (DISIC/observatoire). For dlnuf less is better: at most so many items asked again. */
const scales: Readonly<Record<ScaledId, { readonly goal: number; readonly middle: number }>> = {
  uptime: { goal: 0.999, middle: 0.985 },
  simplicity: { goal: 8, middle: 5 },
  satisfaction: { goal: 8, middle: 5 },
  help_reachable: { goal: 0.85, middle: 0.7 },
  help_efficient: { goal: 8, middle: 5 },
  dlnuf: { goal: 1, middle: 4 },
};
