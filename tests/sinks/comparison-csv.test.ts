import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { comparisonCsv } from "../../src/sinks/comparison-csv.ts";
import { sampleComparison } from "../support/sample-comparison.ts";

const rows = parse(comparisonCsv(sampleComparison(), "fr"), { columns: true }) as Record<string, string>[];
const of = (about: string) =>
  rows
    .filter((row) => row.about === about)
    .map(({ procedure, subject, change, before, after }) => [procedure, subject, change, before, after].join(" "));

it("is the golden file", async () => {
  await expect(comparisonCsv(sampleComparison(), "fr", { dialect: "excel-fr" })).toMatchFileSnapshot("../golden/comparison.excel-fr.csv");
});

it("has a row per procedure and one per score, whatever happened", () => {
  const { procedures } = sampleComparison();
  expect(of("procedure")).toEqual(procedures.map(({ id, change, status }) => `${id}  ${change} ${status.from ?? ""} ${status.to ?? ""}`));
  expect(of("score").slice(0, 4)).toEqual(["1656  fixed 60.1 72.5", "1657  unchanged 51 51", "1001  unknown  34.2", "1002  unknown 50 "]);
});

it("has a row per level, finding and alert that changed", () => {
  expect(of("level").slice(0, 2)).toEqual(["1656 handicap fixed Non conforme Partielle", "1657 handicap regressed Partielle Non conforme"]);
  expect(of("finding").filter((row) => row.startsWith("1656"))).toEqual([
    "1656 axe image-alt regressed 1 3",
    "1656 axe label new 0 1",
    "1656 reflow overflow unknown 0 1",
    "1656 axe color-contrast new 0 1",
    "1656 axe button-name fixed 1 0",
  ]);
  expect(of("alert").map((row) => row.trimEnd())).toEqual(expect.arrayContaining(["1657 level-lost", "1002 service-gone"]));
});
