import { expect, it } from "vitest";
import { calibrationText } from "../../src/sinks/calibration-text.ts";
import { sampleCalibration } from "../support/sample-calibration.ts";
import { sampleReport } from "../support/sample-report.ts";

it("is the golden text, in both languages", async () => {
  await expect(calibrationText(sampleCalibration(), "fr")).toMatchFileSnapshot("../golden/calibration.fr.txt");
  await expect(calibrationText(sampleCalibration(sampleReport({ lang: "en" })), "en")).toMatchFileSnapshot("../golden/calibration.en.txt");
});

it("says the same with colours, and lets no other control character through", () => {
  const coloured = calibrationText(sampleCalibration(), "fr", { colour: true });
  const bare = coloured.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
  expect(coloured).not.toBe(bare);
  expect(bare.replace(/ +$/gm, "")).toBe(calibrationText(sampleCalibration(), "fr"));
  expect(bare).not.toMatch(/(?!\n)\p{Cc}/u);
});

it("is short when nothing was compared", () => {
  const text = calibrationText({ ...sampleCalibration(), agreements: [], unmatched: { edition: [], truth: [] } }, "en");
  expect(text).toBe(
    "Edition 2026-T4 beside vde-2025-10.csv. Procedures matched: 4.\n\nIndicator  Compared  Agreement (95% interval)  Kappa  Not compared\n\nDisagreements: 0\n",
  );
});
