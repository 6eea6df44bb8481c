import { pageLimits } from "../../src/browser/limits.ts";
import { cpuPerPage, type Goal, pagesPerMinute, type RowFigures } from "./figures.ts";
import { allGoals } from "./goals.ts";
import type { Judging } from "./judging.ts";
import type { LargeIndex } from "./large-index.ts";
import type { Makespan } from "./makespan.ts";
import type { ProbeCost } from "./probe-costs.ts";
import type { Run, Statement } from "./statement.ts";
import type { Volume } from "./volume.ts";

/** docs/performance.md, whole: no figure in it is typed by hand. */
export function documentOf(statement: Statement): string {
  const { machine, versions, runs, rows, missing } = statement;
  return `# Performance

Written by \`npm run bench\`; the same figures are in [performance.json](performance.json). Nothing here is typed by hand.

- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}.
- Runs: ${runs.map(told).join("; ")}. Above ${machine.cores}, wall times are those of a busy machine: read CPU-seconds and ratios. Only rows of one run are
  compared.
- Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}.
- All tools use the same browser binary on the same loopback pages, each procedure of four pages on an address of its own. Realistic network: each request waits
  150 to 1,500 ms, 3 % of the pages never answer, 2 % answer an error, decided by a seed.
- Vigie and the loop find their code compiled, as \`vigie\` does from its second use on; the start of every tool is counted.
- CPU is that of the whole tree of processes, ended ones included (/proc). Memory is the highest sum of proportional set sizes.

## Tools side by side

${tableOf(rowsHead, rows.map(rowCells))}

A row counts only when every page that works has its verdict ("verdicts"); "told" are pages that do not work and of which the tool says so.

${tableOf(["tool", "what it computes of each page"], [...new Map(rows.map(({ title, computes }) => [title, [title, computes]])).values()])}
${missing.length === 0 ? "" : `\n${missingList(missing)}\n`}
## What the project aims at

${goalsTable(allGoals(statement))}

## A whole sweep

The real scheduler in simulated time over a list of the real one's shape (165 addresses on 95 hosts, the largest with 68 pages, 3 % slow pages of 15 s), beside the
longest of CPU on two cores, longest host, and everybody's time shared out among the slots. Only the last can be beaten: a slot is lent while its server
keeps us waiting for ${pageLimits.patience / 1000} s.

${tableOf(["work", "slots", "pages", "taken", "bound", "ratio"], statement.makespans.map(makespanCells))}

Sweeps of simulated visits over the real scheduler and the real store, in a process that has loaded all of Vigie; memory held after a collection, and highest
resident. What grows is the list itself.

${tableOf(["procedures", "held", "highest resident", "time each"], statement.volumes.map(volumeCells))}

## The index of a large edition

The page that lists every procedure, opened from disk: first paint, until it answers, and one search until the next frame; the median of several.

${tableOf(["procedures", "size", "first paint", "ready", "a search"], statement.indexes.map(indexCells))}

## Judging what was saved

An edition of the benchmark's procedures, four pages each, seen by a real sweep with every probe; the dossiers of six stand for all. The command in a process of
its own, until its reports are on the disk.

${tableOf(["procedures", "dossiers", "command", "taken", "CPU", "time each", "highest resident"], statement.judgings.map(judgingCells))}

## The probes of a page

One after the other, as in a visit, on two pages of the benchmark's site. CPU is that of the browser and of the driver.

${tableOf(["elements", "probe", "CPU", "wall"], statement.probes.map(probeCells))}
`;
}

const told = ({ id, loadBefore }: Run): string => `${id.slice(0, 16).replace("T", " ")} UTC, load before ${loadBefore.toFixed(1)}`;

const rowsHead = ["tool", "network", "in flight", "pages/min", "CPU s/page", "peak MB", "verdicts", "wrongly down", "lost", "told", "missed"];

function rowCells(row: RowFigures): readonly string[] {
  const { title, network, inFlight, peakMb, tally, wronglyDown, runs } = row;
  return [
    ...[title, network, String(inFlight), pagesPerMinute(row).toFixed(0), cpuPerPage(row).toFixed(2), peakMb.toFixed(0)],
    ...[
      `${tally.verdicts}/${tally.pages - tally.faultsTold - tally.faultsMissed}`,
      runs > 1 ? `${wronglyDown} in ${runs} runs` : String(wronglyDown),
    ],
    ...[String(tally.lost), String(tally.faultsTold), String(tally.faultsMissed)],
  ];
}

/** Rows without figures, and why. */
export const missingList = (missing: Statement["missing"]): string => missing.map(({ id, reason }) => `Not measured: ${id} (${reason}).`).join("\n");

/** Goals with their figures, as a table. */
export const goalsTable = (goals: readonly Goal[]): string =>
  tableOf(
    ["figure", "goal", "measured", "reached"],
    goals.map(({ title, value, most }) => [title, `≤ ${digits(most)}`, digits(value), value <= most ? "yes" : "**no**"]),
  );

/** The rows, for the terminal. */
export const rowsTable = (rows: readonly RowFigures[]): string => tableOf(rowsHead, rows.map(rowCells));

const makespanCells = ({ work, slots, pages, takenS, boundS }: Makespan): readonly string[] => [
  ...[work, String(slots), String(pages), `${takenS.toFixed(0)} s`, `${boundS.toFixed(0)} s`, (takenS / boundS).toFixed(2)],
];

const volumeCells = ({ procedures, heapMb, rssMb, msEach }: Volume): readonly string[] => [
  ...[String(procedures), `${heapMb.toFixed(1)} MB`, `${rssMb.toFixed(0)} MB`, `${msEach.toFixed(1)} ms`],
];

const indexCells = ({ procedures, megabytes, firstPaintMs, readyMs, filterMs }: LargeIndex): readonly string[] => [
  ...[String(procedures), `${megabytes.toFixed(1)} MB`, `${firstPaintMs.toFixed(0)} ms`, `${readyMs.toFixed(0)} ms`, `${filterMs.toFixed(0)} ms`],
];

const judgingCells = ({ procedures, readMb, command, wallS, cpuS, residentMb }: Judging): readonly string[] => [
  ...[String(procedures), `${readMb.toFixed(0)} MB`, `\`${command}\``, `${wallS.toFixed(1)} s`, `${cpuS.toFixed(1)} s`],
  ...[`${((wallS * 1000) / procedures).toFixed(0)} ms`, `${residentMb.toFixed(0)} MB`],
];

const probeCells = ({ elements, probe, cpuS, wallS, without }: ProbeCost): readonly string[] => [
  ...[String(elements), without ? `${probe} (${without})` : probe, `${cpuS.toFixed(2)} s`, `${wallS.toFixed(1)} s`],
];

const digits = (value: number): string => String(Number(value.toFixed(2)));

/** A Markdown table. */
function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
