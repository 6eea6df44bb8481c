import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { officialColumns } from "../../src/domain/official.ts";
import { proceduresCsv } from "../../src/sinks/procedures-csv.ts";
import { sampleReport } from "../support/sample-report.ts";

const records = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("procedures.csv", () => {
  it("is the golden file, in both dialects", async () => {
    await expect(proceduresCsv(sampleReport())).toMatchFileSnapshot("../golden/procedures.csv");
    await expect(proceduresCsv(sampleReport(), { dialect: "excel-fr" })).toMatchFileSnapshot("../golden/procedures.excel-fr.csv");
  });

  it("begins with the 23 official columns", () => {
    const header = proceduresCsv(sampleReport()).split("\r\n")[0] ?? "";
    expect(header.split(",").slice(0, 23)).toEqual([...officialColumns]);
  });

  it("adds Vigie's own columns after them", () => {
    const [good] = records(proceduresCsv(sampleReport()));
    expect(Object.fromEntries(Object.entries(good ?? {}).slice(23))).toMatchObject({
      status: "ok",
      score: "72.5",
      grade: "B",
      coverage: "0.9",
      goals_reached: "4",
      goals_evaluated: "7",
      handicap_level: "Partielle",
      handicap_provenance: "measured",
      dlnuf_level: "À vérifier",
      dlnuf_provenance: "to-confirm",
      findings_failed: "3",
      findings_to_review: "1",
      pages: "2",
      final_url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
      shared_with: "",
      gathered_at: "2026-11-20T14:02:00.000Z",
    });
  });

  it("keeps the row of a procedure that could not be reached, with no score rather than zero", () => {
    const row = records(proceduresCsv(sampleReport())).find((one) => one["ID Démarche"] === "1002");
    expect([row?.status, row?.score, row?.grade, row?.coverage, row?.pages, row?.FranceConnect]).toEqual([
      "dns_error",
      "",
      "",
      "0",
      "0",
      "À vérifier",
    ]);
  });

  it("writes the same columns for an empty report", () => {
    expect(proceduresCsv(sampleReport({ procedures: [] })).split("\r\n")).toHaveLength(2);
  });
});
