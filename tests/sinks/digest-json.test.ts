import { expect, it } from "vitest";
import { digestOf } from "../../src/history/digest.ts";
import { digestJson } from "../../src/sinks/digest-json.ts";
import { sampleReport } from "../support/sample-report.ts";

it("is the digest as JSON, a line for each procedure", () => {
  const digest = digestOf(sampleReport());
  const text = digestJson(digest);
  expect([JSON.parse(text), text.split("\n").length]).toEqual([digest, digest.procedures.length + 3]);
});

it("is JSON without any procedure too", () => {
  expect(JSON.parse(digestJson({ ...digestOf(sampleReport()), procedures: [] })).procedures).toEqual([]);
});
