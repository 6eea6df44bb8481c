import { describe, expect, it } from "vitest";
import { type ReportFormat, writeReports } from "../../src/cli/reports.ts";
import { proceduresCsv } from "../../src/sinks/procedures-csv.ts";
import { reportJson } from "../../src/sinks/report-json.ts";
import { memoryStore } from "../support/memory-store.ts";
import { sampleReport } from "../support/sample-report.ts";

async function written(formats: readonly ReportFormat[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const store = { ...memoryStore(), writeReport: async (path: string, content: string) => void files.set(path, content) };
  await writeReports(store, sampleReport(), { formats, dialect: "excel-fr" });
  return files;
}

describe("writeReports", () => {
  it("writes each format as its sink renders it, in the dialect asked for", async () => {
    const files = await written(["json", "csv"]);
    expect([...files.keys()]).toEqual(["report.json", "procedures.csv", "findings.csv", "worklist.csv"]);
    expect(files.get("report.json")).toBe(reportJson(sampleReport()));
    expect(files.get("procedures.csv")).toBe(proceduresCsv(sampleReport(), { dialect: "excel-fr" }));
  });

  it("writes a page per procedure beside the index", async () => {
    const pages = [...(await written(["html"])).keys()];
    expect(pages[0]).toBe("index.html");
    expect(pages.filter((page) => page.startsWith("procedures/"))).toHaveLength(sampleReport().procedures.length);
  });
});
