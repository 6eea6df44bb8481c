import { sum } from "../../src/lib/sum.ts";
import { type Goal, goalsOf } from "./figures.ts";
import type { Statement } from "./statement.ts";

/** Procedures of the observatory, each quarter. */
export const quarter = 246;

/** Everything that the project aims at, as far as it was measured. */
export const allGoals = ({
  rows,
  makespans,
  volumes,
  indexes,
  judgings,
  probes,
}: Pick<Statement, "rows" | "makespans" | "volumes" | "indexes" | "judgings" | "probes">): readonly Goal[] => [
  ...goalsOf(rows),
  ...makespans.map(({ work, slots, takenS, boundS }) => ({
    title: `makespan ÷ its bound, ${work}, ${slots} in flight`,
    value: takenS / boundS,
    most: 1.1,
  })),
  ...memoryGrowth(volumes),
  ...opening(indexes),
  ...judging(judgings),
  ...probing(probes),
];

/** Memory of the longest sweep beside that of the shortest. */
function memoryGrowth(volumes: Statement["volumes"]): readonly Goal[] {
  const sorted = volumes.toSorted((a, b) => a.procedures - b.procedures);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return [];
  const sizes = `${last.procedures} procedures ÷ ${first.procedures}`;
  return [
    { title: `memory of the driver (highest resident), ${sizes}`, value: last.rssMb / first.rssMb, most: 1.1 },
    { title: `memory held by the driver after a collection, ${sizes}`, value: last.heapMb / first.heapMb, most: 1.1 },
  ];
}

/** How soon the index of a large edition is there, and how fast it is searched. */
const opening = (indexes: Statement["indexes"]): readonly Goal[] =>
  indexes.flatMap(({ procedures, firstPaintMs, filterMs }) => [
    { title: `first paint of the index of ${procedures} procedures, ms`, value: firstPaintMs, most: 1000 },
    { title: `a search among ${procedures} procedures, ms`, value: filterMs, most: 100 },
  ]);

/** How long an edition of a quarter takes to be judged, until its reports are there, and how much memory. */
const judging = (judgings: Statement["judgings"]): readonly Goal[] =>
  judgings
    .filter(({ procedures }) => procedures === quarter)
    .flatMap(({ command, wallS, residentMb }) => {
      const work = `${command.startsWith("judge") ? "judge" : "report in every format"}, ${quarter} saved dossiers`;
      return [
        { title: `${work}, s`, value: wallS, most: 10 },
        { title: `${work}, memory (highest resident), MB`, value: residentMb, most: 300 },
      ];
    });

/** What all probes together take, page by page. */
const probing = (probes: Statement["probes"]): readonly Goal[] =>
  [...Map.groupBy(probes, ({ elements }) => elements)].map(([elements, costs]) => ({
    title: `all probes on a page of ${elements} elements, CPU s`,
    value: sum(costs.map(({ cpuS }) => cpuS)),
    most: elements < 1000 ? 6 : 20,
  }));
