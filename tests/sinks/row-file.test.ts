import { expect, it } from "vitest";
import { type RowFile, wholeText } from "../../src/sinks/row-file.ts";
import { sampleReport } from "../support/sample-report.ts";

const file: RowFile = { path: "x", head: "[", row: ({ id }, place) => `${place > 0 ? "," : ""}${id}`, tail: (count) => `] ${count}` };

it("is its head, a piece for each procedure, and its tail", () => {
  expect([wholeText(file, sampleReport().procedures.slice(0, 2)), wholeText(file, [])]).toEqual(["[1656,1657] 2", "[] 0"]);
});
