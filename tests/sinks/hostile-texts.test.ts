import { globSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibration.ts";
import type { Command } from "../../src/cli/command.ts";
import { gateFormats, report as writeGate } from "../../src/cli/gate-outputs.ts";
import { allFormats } from "../../src/cli/report-outputs.ts";
import { writeEdition } from "../../src/cli/reports.ts";
import { overviewOf } from "../../src/domain/overview.ts";
import type { Report } from "../../src/domain/report.ts";
import { digestOf } from "../../src/history/digest.ts";
import { judgeGate } from "../../src/history/gate.ts";
import { historyOf } from "../../src/history/trends.ts";
import { auditSummary } from "../../src/sinks/audit-summary.ts";
import { calibrationCsv } from "../../src/sinks/calibration-csv.ts";
import { calibrationText } from "../../src/sinks/calibration-text.ts";
import { comparisonCsv } from "../../src/sinks/comparison-csv.ts";
import { comparisonText } from "../../src/sinks/comparison-text.ts";
import { confirmationsCsv } from "../../src/sinks/confirmations-csv.ts";
import { toCsv } from "../../src/sinks/csv.ts";
import { calibrationPage } from "../../src/sinks/html/calibration-page.ts";
import { comparisonPage } from "../../src/sinks/html/comparison-page.ts";
import { summaryText } from "../../src/sinks/summary-text.ts";
import { indicatorTrendsCsv, procedureTrendsCsv } from "../../src/sinks/trends-csv.ts";
import { trendsText } from "../../src/sinks/trends-text.ts";
import { recordingIo, worldOf } from "../support/cli.ts";
import { compare } from "../support/comparing.ts";
import { hostileTexts, poisoned } from "../support/hostile-texts.ts";
import { memoryStore } from "../support/memory-store.ts";
import { faultsOf } from "../support/output-faults.ts";
import { previousReport } from "../support/sample-comparison.ts";
import { sampleReport } from "../support/sample-report.ts";

/** Every file and text that Vigie makes of a report, by name; what is written comes from the command line's own lists of formats. */
async function everything(round: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const few = (report: Report): Report => poisoned({ ...report, procedures: report.procedures.slice(0, 2) }, round * 7);
  const [report, previous] = [few(sampleReport()), few(previousReport())];
  const made = new Map<string, string | Uint8Array>();
  const io = recordingIo();
  const command: Command = { io, services: worldOf(), typed: [], lang: "fr", quiet: false, json: false, colour: false };
  const writeReport = async (path: string, content: string | Uint8Array): Promise<void> => void made.set(path, content);
  const store = { ...memoryStore(), folder: "/reports/2026-T4", writeReport };
  // Filling in the official grid is long: once is enough, all its cells are written in one way.
  const formats = allFormats.filter((format) => format !== "ods" || round === 0);
  const edition = { procedures: report.procedures.map(({ listed }) => listed), apart: true as const };
  await writeEdition(command, { store, edition, head: report, rows: report.procedures, options: { formats, dialect: "standard" } });
  // Files that grow are kept apart by the store.
  for (const [path, content] of store.contents) made.set(path, content);
  const demands = { minScore: 90, minCoverage: 0.5, maxNewFindings: 0, levels: {} };
  const gate = judgeGate(report, { demands, baseline: previous, waivers: [] });
  await writeGate(command, { report, gate, store, secrets: [], formats: gateFormats.filter((format) => format !== "github") });
  const annotated = recordingIo();
  await writeGate({ ...command, io: annotated, json: true }, { report, gate, store, secrets: [], formats: ["github"] });
  made.set("annotations.github", annotated.written.err);
  const comparison = compare(previous, report);
  const history = historyOf([digestOf(previous), digestOf(report)]);
  const calibration = calibrate(report, { convention: "official", rows: [{ id: "1656", values: {} }] }, hostileTexts[round] ?? "");
  const [first] = report.procedures;
  const texts: Readonly<Record<string, string>> = {
    "gate.txt": io.written.out,
    "comparison.txt": comparisonText(comparison, "fr"),
    "comparison.csv": comparisonCsv(comparison, "fr"),
    "comparison.html": comparisonPage(report, comparison),
    "trends.txt": trendsText(history, "fr"),
    "trends.csv": indicatorTrendsCsv(history, "fr"),
    "procedure-trends.csv": procedureTrendsCsv(history),
    "calibration.txt": calibrationText(calibration, "fr"),
    "calibration.csv": calibrationCsv(calibration),
    "calibration.html": calibrationPage(report, calibration),
    "summary.txt": summaryText(overviewOf(report)),
    "audit.txt": first ? auditSummary(first, { lang: "fr", colour: false }) : "",
    "confirmations.csv": confirmationsCsv(
      hostileTexts.map((text) => ({ procedure: "1", indicator: "contact", value: text, by: text, on: "2026-11-20" })),
    ),
  };
  for (const [name, content] of Object.entries(texts)) made.set(name, content);
  return made;
}

const read = (path: string, content: string | Uint8Array): readonly (readonly [string, string])[] =>
  path.endsWith(".ods") && typeof content !== "string"
    ? [[`${path}/content.xml`, strFromU8(unzipSync(content)["content.xml"] ?? new Uint8Array())]]
    : [[path, typeof content === "string" ? content : strFromU8(content)]];

describe("whatever pages write", () => {
  it.each([0, 1, 2, 3])("stays text in every file and on every terminal, round %d", async (round) => {
    const made = await everything(round);
    const wrong = [...made].flatMap(([path, content]) => read(path, content).flatMap(([name, words]) => faultsOf(name, words)));
    expect(wrong).toEqual([]);
    // No path comes from a page.
    expect([...made.keys()].filter((path) => !/^(?:[a-z-]+\/)?[\w.-]+$/i.test(path) || path.includes(".."))).toEqual([]);
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text]))("runs in no cell: %s", (_, text) => {
    for (const dialect of ["standard", "excel-fr"] as const) expect(faultsOf("cells.csv", toCsv([["a", text, `${text}b`]], { dialect }))).toEqual([]);
  });

  it("is fed to all that the commands import from here", () => {
    const helpers = ["plain", "column", "statuses", "scannerErrors", "workFigures", "gridRoom", "defaultGristMapping", "gristSources"];
    const byFormat = readFileSync("src/cli/report-outputs.ts", "utf8") + readFileSync("src/cli/gate-outputs.ts", "utf8");
    const here = readFileSync("tests/sinks/hostile-texts.test.ts", "utf8");
    const imported = globSync("src/cli/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^import \{([^}]*)\} from "\.\.\/sinks\//gms)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim().split(" as ")[0] ?? ""),
      ),
    );
    const unfed = imported.filter(
      (name) => name !== "" && !name.startsWith("type ") && !helpers.includes(name) && !byFormat.includes(`${name}(`) && !here.includes(`${name}(`),
    );
    expect(new Set(unfed)).toEqual(new Set(["reportJson"]));
  });
});
