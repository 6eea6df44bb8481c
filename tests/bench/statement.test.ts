import { expect, it } from "vitest";
import { allGoals } from "./goals.ts";
import { merged, type Statement } from "./statement.ts";

const row = (id: string, run: string) => ({
  ...{
    id,
    run,
    title: id,
    computes: "",
    network: "none" as const,
    inFlight: 4,
    version: "1",
    wallS: 1,
    cpuS: 1,
    peakMb: 600,
    wronglyDown: 0,
    runs: 1,
  },
  tally: { pages: 10, verdicts: 10, wronglyDown: 0, lost: 0, faultsTold: 0, faultsMissed: 0 },
});
const statement = (id: string, rows: readonly string[], more: Partial<Statement> = {}): Statement => ({
  machine: { cpu: "c", cores: 2, memoryGb: 8, system: "Linux" },
  versions: { vigie: "1" },
  runs: [{ id, loadBefore: 0 }],
  rows: rows.map((one) => row(one, id)),
  missing: [],
  makespans: [],
  volumes: [],
  indexes: [],
  judgings: [],
  probes: [],
  ...more,
});
const told = ({ runs, rows }: Statement) => [runs.map(({ id }) => id), rows.map(({ id, run }) => `${id} ${run}`)];

it("puts what was measured now in the place of the same, and keeps the rest with its run", () => {
  const both = merged(statement("1", ["a", "b", "c"]), statement("2", ["b"]), ["a", "b", "c"]);
  expect(told(both)).toEqual([
    ["1", "2"],
    ["a 1", "b 2", "c 1"],
  ]);
  expect(told(merged(both, statement("3", ["a", "c"]), ["a", "b", "c"]))).toEqual([
    ["2", "3"],
    ["a 3", "b 2", "c 3"],
  ]);
});

it("keeps nothing of another machine or of other versions", () => {
  const other = statement("1", ["a"], { versions: { vigie: "0", "pa11y-ci": "4" } });
  expect(told(merged(other, statement("2", ["b"]), ["a", "b"]))).toEqual([["2"], ["b 2"]]);
  expect(told(merged(null, statement("2", ["b"]), ["a", "b"]))).toEqual([["2"], ["b 2"]]);
});

it("forgets that a row could not be measured once it was", () => {
  const before = statement("1", [], { missing: [{ id: "a", title: "a", reason: "lost" }] });
  expect(merged(before, statement("2", ["a"]), ["a"]).missing).toEqual([]);
});

it("sets sweeps beside their bound, and the longest beside the shortest", () => {
  const makespans = [{ work: "axe lane", slots: 4, pages: 10, takenS: 21, boundS: 20 }];
  const volume = (procedures: number, heapMb: number) => ({ procedures, heapMb, rssMb: 100, msEach: 1 });
  expect(allGoals({ rows: [], makespans, probes: [], indexes: [], judgings: [], volumes: [volume(250, 40), volume(10_000, 42)] })).toEqual([
    { title: "makespan ÷ its bound, axe lane, 4 in flight", value: 1.05, most: 1.1 },
    { title: "memory of the driver (highest resident), 10000 procedures ÷ 250", value: 1, most: 1.1 },
    { title: "memory held by the driver after a collection, 10000 procedures ÷ 250", value: 1.05, most: 1.1 },
  ]);
});

it("adds up what the probes of a page take: in CPU on an ordinary one, in all on a long one", () => {
  const cost = (elements: number, cpuS: number) => ({ elements, probe: "keyboard", cpuS, wallS: 9 });
  const probes = [cost(460, 1), cost(460, 2), cost(4400, 7), cost(4400, 8)];
  expect(allGoals({ rows: [], makespans: [], volumes: [], indexes: [], judgings: [], probes })).toEqual([
    { title: "all probes on a page of 460 elements, CPU s", value: 3, most: 6 },
    { title: "all probes on a page of 4400 elements, CPU s", value: 15, most: 20 },
  ]);
});

it("holds the index of a large edition to a first paint in a second, and a search within a tenth", () => {
  const index = { procedures: 10_000, megabytes: 12, firstPaintMs: 600, readyMs: 900, filterMs: 140 };
  expect(allGoals({ rows: [], makespans: [], volumes: [], probes: [], judgings: [], indexes: [index] })).toEqual([
    { title: "first paint of the index of 10000 procedures, ms", value: 600, most: 1000 },
    { title: "a search among 10000 procedures, ms", value: 140, most: 100 },
  ]);
});

it("holds judging to ten seconds and 300 MB for an edition of a quarter, with every report", () => {
  const judging = (procedures: number, command: string, wallS: number) => ({ procedures, readMb: 40, command, wallS, cpuS: 5, residentMb: 250 });
  const judgings = [judging(246, "judge", 4), judging(246, "report --format csv,ods", 11), judging(2000, "judge", 40)];
  expect(allGoals({ rows: [], makespans: [], volumes: [], probes: [], indexes: [], judgings })).toEqual([
    { title: "judge, 246 saved dossiers, s", value: 4, most: 10 },
    { title: "judge, 246 saved dossiers, memory (highest resident), MB", value: 250, most: 300 },
    { title: "report in every format, 246 saved dossiers, s", value: 11, most: 10 },
    { title: "report in every format, 246 saved dossiers, memory (highest resident), MB", value: 250, most: 300 },
  ]);
});

it("keeps what was measured of judging when it is not measured again, also from before there was any", () => {
  const judgings = [{ procedures: 246, readMb: 40, command: "judge", wallS: 4, cpuS: 5, residentMb: 250 }];
  const { judgings: _none, ...older } = statement("1", []);
  expect(merged(statement("1", [], { judgings }), statement("2", []), []).judgings).toEqual(judgings);
  expect(merged(older as Statement, statement("2", []), []).judgings).toEqual([]);
});
