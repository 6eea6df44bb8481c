import { type Goal, goalsOf } from "./figures.ts";
import type { Statement } from "./statement.ts";

/** Everything that the project aims at, as far as it was measured. */
export const allGoals = ({ rows, makespans, volumes }: Pick<Statement, "rows" | "makespans" | "volumes">): readonly Goal[] => [
  ...goalsOf(rows),
  ...makespans.map(({ work, slots, takenS, boundS }) => ({
    title: `makespan ÷ its bound, ${work}, ${slots} in flight`,
    value: takenS / boundS,
    most: 1.1,
  })),
  ...memoryGrowth(volumes),
];

/** Memory of the longest sweep beside that of the shortest. */
function memoryGrowth(volumes: Statement["volumes"]): readonly Goal[] {
  const sorted = volumes.toSorted((a, b) => a.procedures - b.procedures);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return [];
  return [{ title: `memory held by the driver, ${last.procedures} procedures ÷ ${first.procedures}`, value: last.heapMb / first.heapMb, most: 1.1 }];
}
