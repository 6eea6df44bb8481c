import { describe, expect, it } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import type { ReportFormat } from "../../src/cli/report-outputs.ts";
import { writeEdition } from "../../src/cli/reports.ts";
import type { Edition } from "../../src/domain/edition.ts";
import { overviewOf } from "../../src/domain/overview.ts";
import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import { digestOf } from "../../src/history/digest.ts";
import { historyOf } from "../../src/history/trends.ts";
import { digestJson } from "../../src/sinks/digest-json.ts";
import { findingsCsv } from "../../src/sinks/findings-csv.ts";
import { gristFiles } from "../../src/sinks/grist.ts";
import { defaultGristMapping } from "../../src/sinks/grist-fields.ts";
import { proceduresCsv } from "../../src/sinks/procedures-csv.ts";
import { reportJson } from "../../src/sinks/report-json.ts";
import { worklistCsv } from "../../src/sinks/worklist-csv.ts";
import type { ReportWriter } from "../../src/sweep/ports.ts";
import { recordingIo, worldOf } from "../support/cli.ts";
import { htmlReport } from "../support/html-report.ts";
import { memoryStore } from "../support/memory-store.ts";
import { previousReport } from "../support/sample-comparison.ts";
import { pageOf } from "../support/sample-parts.ts";
import { longReport, sampleReport } from "../support/sample-report.ts";

const commandOf = (services = worldOf()): Command => ({
  io: recordingIo(),
  services,
  typed: [],
  lang: "fr",
  quiet: false,
  json: false,
  colour: false,
});
const editionOf = (report: Report): Edition => ({
  schema: 1,
  name: report.edition,
  vigie: "0.1.0",
  procedures: report.procedures.map(({ listed }) => listed),
});

async function written(report: Report, formats: readonly ReportFormat[], command = commandOf(), apart = false) {
  const store = { ...memoryStore(), folder: "/reports/2026-T4" };
  const edition = apart ? { ...editionOf(report), apart: true as const } : editionOf(report);
  const options = { formats, dialect: "excel-fr" } as const;
  const result = await writeEdition(command, { store, edition, head: report, rows: report.procedures, options });
  return { ...result, files: store.contents };
}

/** A folder where the edition before has left its digest. */
const withPast = () => {
  const digest = new TextEncoder().encode(digestJson(digestOf(previousReport())));
  return {
    ...worldOf(),
    listFolder: async () => ["2026-T3", "2026-T4"],
    exists: async (path: string) => path.endsWith("2026-T3/digest.json"),
    readFile: async () => digest,
  };
};

describe("writeEdition", () => {
  it("writes, procedure by procedure, what each sink gives of the whole report, in the dialect asked for", async () => {
    const report = sampleReport();
    const { files } = await written(report, ["json", "csv", "grist"]);
    const grist = gristFiles(report, defaultGristMapping).map(({ path, content }) => [path, content] as const);
    expect(Object.fromEntries([...files].filter(([path]) => path !== "alerts.csv"))).toEqual({
      "report.json": reportJson(report),
      "digest.json": digestJson(digestOf(report)),
      "procedures.csv": proceduresCsv(report, { dialect: "excel-fr" }),
      "findings.csv": findingsCsv(report, { dialect: "excel-fr" }),
      "worklist.csv": worklistCsv(report, { dialect: "excel-fr" }),
      ...Object.fromEntries(grist),
    });
  });

  it("writes the pages, each with the editions before, and gives back the overview", async () => {
    const report = sampleReport();
    const { files, overview, series } = await written(report, ["html"], commandOf(withPast()));
    const history = historyOf([digestOf(previousReport()), digestOf(report)]);
    expect([...files.keys()].filter((path) => path !== "index.html")).toEqual(report.procedures.map(({ id }) => `procedures/${id}.html`));
    expect(Object.fromEntries(files)).toEqual(
      Object.fromEntries(htmlReport(report, history, series.alerts).map(({ path, content }) => [path, content])),
    );
    expect([overview.procedures, series.history]).toEqual([overviewOf(report).procedures, history]);
  });

  it("writes no digest of an edition that stands apart", async () => {
    expect([...(await written(sampleReport(), ["json"], commandOf(), true)).files.keys()]).toEqual(["report.json"]);
  });

  it("writes the files of the RGAA for each procedure that has pages", async () => {
    const ids = sampleReport().procedures.flatMap(({ id, pages }) => (pages.length > 0 ? [id] : []));
    const files = ids.flatMap((id) => ["ara.csv", "earl.jsonld", "review.csv"].map((ending) => `rgaa/${id}.${ending}`));
    expect([...(await written(sampleReport(), ["ara", "earl", "review"])).files.keys()]).toEqual(files);
  });

  it("says which pages the official grid has no room for", async () => {
    const [procedure] = sampleReport().procedures;
    if (!procedure) throw new Error("the sample has procedures");
    const procedures = [
      { ...procedure, pages: Array.from({ length: 21 }, () => pageOf()) },
      { ...procedure, id: "2" },
    ];
    const io = recordingIo();
    const { files } = await written(sampleReport({ procedures }), ["ods"], { ...commandOf(), io });
    expect([...files.keys()]).toEqual(["rgaa/1656.ods", "rgaa/2.ods"]);
    expect(io.written.err).toBe("rgaa/1656.ods : la grille officielle a 20 feuilles ; les 20 premières des 21 pages y sont.\n");
  });
});

describe("an edition that is judged while it is written", () => {
  const report = longReport(50);

  it("has one procedure in hand at a time", async () => {
    let [inHand, most] = [0, 0];
    async function* rows(): AsyncGenerator<ReportProcedure> {
      for (const procedure of report.procedures) {
        inHand += 1;
        most = Math.max(most, inHand);
        yield procedure;
        inHand -= 1; // asked for the next one: this one is written
      }
    }
    const options = { formats: ["csv", "json", "html"], dialect: "standard" } as const;
    await writeEdition(commandOf(), { store: memoryStore(), edition: editionOf(report), head: report, rows: rows(), options });
    expect(most).toBe(1);
  });

  it("leaves no file that was begun when a dossier cannot be read", async () => {
    const dropped: string[] = [];
    const store = memoryStore();
    const openReport = async (path: string): Promise<ReportWriter> => ({
      ...(await store.openReport(path)),
      drop: async () => void dropped.push(path),
    });
    async function* rows(): AsyncGenerator<ReportProcedure> {
      yield* report.procedures.slice(0, 2);
      throw new Error("dossiers/3.json : illisible");
    }
    const options = { formats: ["csv", "json"], dialect: "standard" } as const;
    const work = writeEdition(commandOf(), { store: { ...store, openReport }, edition: editionOf(report), head: report, rows: rows(), options });
    await expect(work).rejects.toThrow("illisible");
    expect([dropped, store.files]).toEqual([["procedures.csv", "findings.csv", "worklist.csv", "report.json"], []]);
  });

  it.each(["openReport", "close"] as const)("leaves no file that was begun when the disk is full at a later %s", async (moment) => {
    const left = new Set<string>();
    const store = memoryStore();
    const isFull = (path: string, now: typeof moment): boolean => now === moment && path === "findings.csv";
    const openReport = async (path: string): Promise<ReportWriter> => {
      if (isFull(path, "openReport")) throw new Error("disk full");
      left.add(path);
      const close = async (): Promise<void> => {
        if (isFull(path, "close")) throw new Error("disk full");
        left.delete(path);
      };
      return { add: async () => undefined, close, drop: async () => void left.delete(path) };
    };
    const options = { formats: ["csv", "json"], dialect: "standard" } as const;
    const target = {
      store: { ...store, openReport },
      edition: editionOf(sampleReport()),
      head: sampleReport(),
      rows: sampleReport().procedures,
      options,
    };
    await expect(writeEdition(commandOf(), target)).rejects.toThrow("disk full");
    expect([...left]).toEqual([]);
  });

  it("waits for what is being written before it tells of a failure", async () => {
    const store = memoryStore();
    const events: string[] = [];
    const writeReport = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push("written");
    };
    async function* rows(): AsyncGenerator<ReportProcedure> {
      yield* sampleReport().procedures.slice(0, 1);
      throw new Error("illisible");
    }
    const options = { formats: ["html"], dialect: "standard" } as const;
    const work = writeEdition(commandOf(), {
      store: { ...store, writeReport },
      edition: editionOf(sampleReport()),
      head: sampleReport(),
      rows: rows(),
      options,
    });
    await work.catch(() => events.push("told"));
    expect(events).toEqual(["written", "told"]);
  });
});
