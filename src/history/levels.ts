import type { Change, LevelChange, LevelSide } from "../domain/comparison.ts";
import type { Levels } from "../domain/history.ts";
import { indicatorIds, type Rank } from "../domain/indicator.ts";

/** Indicators whose level is not the same word in both editions, in the order of the report. */
export const levelChanges = (previous: Levels, current: Levels): readonly LevelChange[] =>
  indicatorIds.flatMap((indicator) => {
    const from = sideOf(previous[indicator]);
    const to = sideOf(current[indicator]);
    return from.level === to.level ? [] : [{ indicator, change: changeOf(from, to), from, to }];
  });

const sideOf = ({ level, rank, provenance }: LevelSide): LevelSide => ({ level, rank, provenance });

/** A level that is to confirm now is not a worse one: nobody knows. */
function changeOf(from: LevelSide, to: LevelSide): Change {
  if (to.provenance === "to-confirm") return "unknown";
  if (from.provenance === "to-confirm") return "new";
  if (from.rank === to.rank) return "unchanged";
  if (from.rank === "grey") return "new";
  if (to.rank === "grey") return "gone";
  return heights[to.rank] < heights[from.rank] ? "regressed" : "fixed";
}

/** How high a level stands. */
export const heights: Readonly<Record<Exclude<Rank, "grey">, number>> = { goal: 2, middle: 1, bottom: 0 };
