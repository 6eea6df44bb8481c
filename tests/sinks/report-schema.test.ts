import { expect, it } from "vitest";
import { reportSchema } from "../../src/sinks/report-schema.ts";

it("is published as docs/schemas/report.schema.json", async () => {
  await expect(`${JSON.stringify(reportSchema, null, 2)}\n`).toMatchFileSnapshot("../../docs/schemas/report.schema.json");
});
