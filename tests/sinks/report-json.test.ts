import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { reportJson } from "../../src/sinks/report-json.ts";
import { reportSchema } from "../../src/sinks/report-schema.ts";
import { sampleReport } from "../support/sample-report.ts";

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": (words: string) => !Number.isNaN(Date.parse(words)) } });
const validate = ajv.compile(reportSchema);

/** A copy of the sample report in which anything may be changed. */
const copy = (): Record<string, unknown> & { procedures: Record<string, unknown>[] } => JSON.parse(reportJson(sampleReport()));

describe("report.json", () => {
  it("holds the whole report, and reads back equal", () => {
    expect(JSON.parse(reportJson(sampleReport()))).toEqual(sampleReport());
  });

  it("follows its published schema", () => {
    validate(copy());
    expect(validate.errors).toBeNull();
  });

  it("gives the same bytes whatever the order in which the keys came", () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, backwards(item)]),
      );
    };
    expect(reportJson(backwards(sampleReport()) as ReturnType<typeof sampleReport>)).toBe(reportJson(sampleReport()));
  });

  it("writes the fixed names first and in their order, criteria in numeric order", () => {
    const report = copy();
    expect(Object.keys(report)).toEqual([
      "schemaVersion",
      "tool",
      "method",
      "lang",
      "edition",
      "generatedAt",
      "environment",
      "missing",
      "procedures",
    ]);
    const rgaa = Object.keys(report.procedures[0]?.rgaa ?? {});
    expect([rgaa.length, rgaa[0], rgaa[14], rgaa[105]]).toEqual([106, "1.1", "4.1", "13.12"]);
  });

  it("ends with one line feed", () => {
    expect(reportJson(sampleReport())).toMatch(/[^\n]\n$/);
  });
});

describe("the schema catches drift", () => {
  it.each([
    ["an unknown field of the report", (report: ReturnType<typeof copy>) => ({ ...report, extra: 1 })],
    ["a lost field of the report", ({ method: _, ...report }: ReturnType<typeof copy>) => report],
    ["an unknown field of a procedure", (report: ReturnType<typeof copy>) => ({ ...report, procedures: [{ ...report.procedures[0], extra: 1 }] })],
    ["an unknown status", (report: ReturnType<typeof copy>) => ({ ...report, procedures: [{ ...report.procedures[0], status: "fine" }] })],
    [
      "an unknown criterion status",
      (report: ReturnType<typeof copy>) => ({ ...report, procedures: [{ ...report.procedures[0], rgaa: { "1.1": "OK" } }] }),
    ],
    ["another version", (report: ReturnType<typeof copy>) => ({ ...report, schemaVersion: 2 })],
  ])("%s", (_, change) => {
    expect(validate(change(copy()))).toBe(false);
  });
});
