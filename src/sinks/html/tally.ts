import { indicators as catalogue, type IndicatorId, type Rank } from "../../domain/indicator.ts";
import type { ProcedureFigures } from "../../domain/overview.ts";

/** How many procedures have a level. */
export type Tally = { readonly level: string; readonly rank: Rank; readonly count: number };

const order: readonly Rank[] = ["goal", "middle", "bottom", "grey"];

/** Levels of an indicator over procedures: best first, official order inside a rank, then the most frequent. */
export function tallies(id: IndicatorId, procedures: readonly ProcedureFigures[]): readonly Tally[] {
  const official = Object.keys(catalogue[id].levels);
  const place = (level: string): number => (official.includes(level) ? official.indexOf(level) : official.length);
  const groups = Map.groupBy(procedures, (procedure) => procedure.indicators[id].level);
  return [...groups]
    .map(([level, members]) => ({ level, rank: members[0]?.indicators[id].rank ?? "grey", count: members.length }))
    .toSorted((a, b) => order.indexOf(a.rank) - order.indexOf(b.rank) || place(a.level) - place(b.level) || b.count - a.count);
}
