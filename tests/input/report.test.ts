import { expect, it } from "vitest";
import { formatProblem } from "../../src/input/problem.ts";
import { readReport } from "../../src/input/report.ts";
import { reportJson } from "../../src/sinks/report-json.ts";
import { sampleReport } from "../support/sample-report.ts";

it("reads back what Vigie wrote", () => {
  const text = reportJson(sampleReport());
  expect(readReport(text, "report.json")).toEqual({ ok: true, report: JSON.parse(text) });
});

it.each([
  ["{", "report.json:1:1 ce n'est pas du JSON ; donnez le report.json d'une édition, ou le dossier de cette édition"],
  ["{}", "report.json:1:1 schemaVersion: ce n'est pas un rapport de Vigie ; donnez le report.json d'une édition, ou le dossier de cette édition"],
  [
    JSON.stringify({ ...sampleReport(), schemaVersion: 2 }),
    "report.json:1:1 schemaVersion: ce n'est pas un rapport de Vigie ; donnez le report.json d'une édition, ou le dossier de cette édition",
  ],
])("refuses %.20s", (text, problem) => {
  const read = readReport(text, "report.json");
  expect(read.ok ? [] : read.problems.map((one) => formatProblem(one, "fr"))).toEqual([problem]);
});
