import { expect, it } from "vitest";
import { goalsTable } from "./document.ts";
import { goalsOf, type RowFigures } from "./figures.ts";

const row = (id: string, cpuS: number, wallS: number): RowFigures => ({
  ...{ id, run: "a", title: id, computes: "", network: "none", inFlight: 4, version: "1", wallS, cpuS, peakMb: 600, wronglyDown: 0, runs: 1 },
  tally: { pages: 10, verdicts: 10, wronglyDown: 0, lost: 0, faultsTold: 0, faultsMissed: 0 },
});

it("compares the rows that ran, and says which goals are reached", () => {
  const table = goalsTable(goalsOf([row("vigie-axe", 6, 5), row("pa11y-4", 20, 10), row("vigie-all", 20, 5), row("bare", 10, 5)]));
  expect(table.split("\n").slice(2)).toEqual([
    "| axe lane ÷ pa11y-ci, CPU a page | ≤ 0.65 | 0.3 | yes |",
    "| axe lane ÷ pa11y-ci, time a page at 4 in flight (2.5 times as many pages a minute) | ≤ 0.4 | 0.5 | **no** |",
    "| all gatherers ÷ Playwright + axe loop, CPU a page | ≤ 1.25 | 2 | **no** |",
    "| memory of the whole tree, MB, all gatherers, 4 in flight | ≤ 645 | 600 | yes |",
  ]);
});

it("compares no rows of two runs", () => {
  expect(goalsOf([row("vigie-axe", 6, 5), { ...row("pa11y-4", 20, 10), run: "b" }])).toEqual([]);
});
