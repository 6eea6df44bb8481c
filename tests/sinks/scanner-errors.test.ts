import { expect, it } from "vitest";
import { scannerErrors } from "../../src/sinks/scanner-errors.ts";
import { sampleReport } from "../support/sample-report.ts";

it("counts what was visited and not seen through our fault, not what was never visited", () => {
  const [first] = sampleReport().procedures;
  const procedures = first ? (["ok", "scanner_error", "scanner_error"] as const).map((status, at) => ({ ...first, id: `${at}`, status })) : [];
  const found = scannerErrors({ procedures, missing: [{ id: "2", name: "" }] });
  expect(found.map(({ id }) => id)).toEqual(["1"]);
});
