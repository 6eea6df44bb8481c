import { expect, it } from "vitest";
import type { ReportProcedure } from "../../../src/domain/report.ts";
import { tallies } from "../../../src/sinks/html/tally.ts";
import { indicatorsOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

const [first] = sampleReport().procedures as [ReportProcedure];
const withAuth = (level: string): ReportProcedure => ({ ...first, indicators: indicatorsOf({ auth: [level, "measured", ""] }) });

it("counts levels best first, in official order, then by number", () => {
  const levels = ["Non", "–", "FranceConnect +", "Non applicable", "FranceConnect", "Non applicable", "À venir"];
  expect(tallies("auth", levels.map(withAuth)).map(({ level, rank, count }) => [level, rank, count])).toEqual([
    ["FranceConnect", "goal", 1],
    ["FranceConnect +", "goal", 1],
    ["Non", "bottom", 1],
    ["Non applicable", "grey", 2],
    ["–", "grey", 1],
    ["À venir", "grey", 1],
  ]);
});

it("is empty without procedures", () => {
  expect(tallies("auth", [])).toEqual([]);
});
