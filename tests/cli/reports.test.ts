import { describe, expect, it } from "vitest";
import { type ReportFormat, writeEdition, writeReports } from "../../src/cli/reports.ts";
import { digestOf } from "../../src/history/digest.ts";
import { historyOf } from "../../src/history/trends.ts";
import { proceduresCsv } from "../../src/sinks/procedures-csv.ts";
import { reportJson } from "../../src/sinks/report-json.ts";
import { recordingIo, worldOf } from "../support/cli.ts";
import { memoryStore } from "../support/memory-store.ts";
import { previousReport } from "../support/sample-comparison.ts";
import { pageOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const digest = digestOf(sampleReport());
const series = { digest, history: historyOf([digestOf(previousReport()), digest]), alerts: [] };

async function written(formats: readonly ReportFormat[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const store = { ...memoryStore(), writeReport: async (path: string, content: Uint8Array | string) => void files.set(path, String(content)) };
  await writeReports(store, sampleReport(), series, { formats, dialect: "excel-fr" });
  return files;
}

describe("writeReports", () => {
  it("writes each format as its sink renders it, in the dialect asked for", async () => {
    const files = await written(["json", "csv"]);
    expect([...files.keys()]).toEqual(["report.json", "digest.json", "procedures.csv", "findings.csv", "worklist.csv", "alerts.csv"]);
    expect(files.get("report.json")).toBe(reportJson(sampleReport()));
    expect(files.get("procedures.csv")).toBe(proceduresCsv(sampleReport(), { dialect: "excel-fr" }));
  });

  it("writes no digest of an edition that stands apart", async () => {
    const store = memoryStore();
    await writeReports(store, sampleReport(), { ...series, digest: null, history: null }, { formats: ["json"], dialect: "standard" });
    expect(store.files).toEqual(["report.json"]);
  });

  it("writes a page per procedure beside the index", async () => {
    const pages = [...(await written(["html"])).keys()];
    expect(pages[0]).toBe("index.html");
    expect(pages.filter((page) => page.startsWith("procedures/"))).toHaveLength(sampleReport().procedures.length);
  });

  it("writes the files of the RGAA for each procedure that has pages", async () => {
    const ids = sampleReport().procedures.flatMap(({ id, pages }) => (pages.length > 0 ? [id] : []));
    const files = ["ara.csv", "earl.jsonld", "review.csv"].flatMap((ending) => ids.map((id) => `rgaa/${id}.${ending}`));
    expect([...(await written(["ara", "earl", "review"])).keys()]).toEqual(files);
  });
});

it("says which pages the official grid has no room for", async () => {
  const [procedure] = sampleReport().procedures;
  if (!procedure) throw new Error("the sample has procedures");
  const pages = Array.from({ length: 21 }, () => pageOf());
  const report = sampleReport({
    procedures: [
      { ...procedure, pages },
      { ...procedure, id: "2" },
    ],
  });
  const [io, store] = [recordingIo(), memoryStore()];
  const command = { io, services: worldOf(), typed: [], lang: "fr", quiet: false, json: false, colour: false } as const;
  await writeEdition(command, { store, edition: { apart: true }, report, options: { formats: ["ods"], dialect: "standard" } });
  expect(store.files).toEqual(["rgaa/1656.ods", "rgaa/2.ods"]);
  expect(io.written.err).toBe("rgaa/1656.ods : la grille officielle a 20 feuilles ; les 20 premières des 21 pages y sont.\n");
});
