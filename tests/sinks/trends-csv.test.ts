import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { indicatorIds } from "../../src/domain/indicator.ts";
import { indicatorTrendsCsv, procedureTrendsCsv } from "../../src/sinks/trends-csv.ts";
import { sampleHistory } from "../support/sample-comparison.ts";

const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

it("has one row per indicator and edition", () => {
  const rows = rowsOf(indicatorTrendsCsv(sampleHistory(), "fr"));
  expect(rows).toHaveLength(2 * indicatorIds.length);
  expect(rows.filter(({ indicator }) => indicator === "handicap")).toEqual([
    {
      indicator: "handicap",
      indicator_name: "Prise en compte du handicap",
      edition: "2026-T3",
      edition_date: "2026-08-20",
      goal_share: "0",
      goal: "0",
      middle: "2",
      bottom: "2",
      not_evaluated: "0",
      to_confirm: "1",
    },
    expect.objectContaining({ edition: "2026-T4", middle: "2", bottom: "2", to_confirm: "2" }),
  ]);
});

it("has one row per procedure and edition in which it was visited", () => {
  const rows = rowsOf(procedureTrendsCsv(sampleHistory()));
  expect(rows.map(({ procedure, edition, score }) => `${procedure} ${edition} ${score}`)).toEqual([
    ...["1656 2026-T3 60.1", "1656 2026-T4 72.5", "1657 2026-T3 51", "1657 2026-T4 51", "1001 2026-T3 ", "1001 2026-T4 34.2"],
    ...["1002 2026-T3 50", "1002 2026-T4 ", "evil-1 2026-T4 40", "1718 2026-T4 ", "0999 2026-T3 72.5"],
  ]);
  expect(rows[0]).toMatchObject({ status: "ok", handicap_level: "Non conforme", handicap_provenance: "measured", dlnuf_provenance: "to-confirm" });
});

it("leaves a share empty when nothing is known, and takes the dialect", () => {
  const text = indicatorTrendsCsv(sampleHistory(), "en", { dialect: "excel-fr" });
  expect(text.split("\r\n").filter((line) => line.startsWith("usage"))).toEqual([
    "usage;Digital take-up;2026-T3;2026-08-20;;0;0;0;0;5",
    "usage;Digital take-up;2026-T4;2026-11-20;;0;0;0;0;6",
  ]);
});
