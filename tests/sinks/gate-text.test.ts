import { expect, it } from "vitest";
import { judgeGate } from "../../src/history/gate.ts";
import { gateText } from "../../src/sinks/gate-text.ts";
import { sampleGate } from "../support/sample-gate.ts";
import { sampleReport } from "../support/sample-report.ts";

it.each(["fr", "en"] as const)("is the golden text, %s", async (lang) => {
  await expect(gateText(sampleGate(lang), lang)).toMatchFileSnapshot(`../golden/gate.${lang}.txt`);
});

it("paints when asked, and the words stay the same", () => {
  const painted = gateText(sampleGate(), "fr", { colour: true });
  expect(painted).toContain("\u001b[31m✗");
  expect(painted.replaceAll(new RegExp(`${"\u001b"}\\[\\d+m`, "g"), "")).toBe(gateText(sampleGate(), "fr"));
});

it("passes, and lets no page write a command of the runner", () => {
  const [good] = sampleReport().procedures;
  if (!good) throw new Error("the sample has procedures");
  const report = sampleReport({ procedures: [{ ...good, name: "##[error]non\u001b[2J" }] });
  const gate = judgeGate(report, { demands: { minScore: null, minCoverage: 0, maxNewFindings: 0, levels: {} }, baseline: null, waivers: [] });
  expect(gateText(gate, "en")).toBe("✓ 1656 · ## [error]non\n\n✓ Gate passed: 1 of 1 passes.\n");
});
