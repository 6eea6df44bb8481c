import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withTable } from "./document.ts";
import { coverageTable, measureCoverage } from "./rgaa-coverage.ts";

it("docs/rgaa.md says what the rules and their cases prove (npm test -- tests/accuracy/rgaa-coverage -u)", async () => {
  const document = withTable(readFileSync("docs/rgaa.md", "utf8"), coverageTable(await measureCoverage()), "coverage");
  await expect(document).toMatchFileSnapshot("../../docs/rgaa.md");
});
