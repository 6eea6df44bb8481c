import { expect, it } from "vitest";
import { calibrationCsv } from "../../src/sinks/calibration-csv.ts";
import { sampleCalibration } from "../support/sample-calibration.ts";

it("is the golden file: one row per procedure and trait, safe to open", async () => {
  await expect(calibrationCsv(sampleCalibration())).toMatchFileSnapshot("../golden/calibration.csv");
  await expect(calibrationCsv(sampleCalibration(), { dialect: "excel-fr" })).toMatchFileSnapshot("../golden/calibration.excel-fr.csv");
});

it("has its header alone when nothing was compared", () => {
  expect(calibrationCsv({ ...sampleCalibration(), agreements: [] })).toBe(
    "procedure,procedure_name,trait,result,truth,vigie,truth_quote,vigie_quote,url\r\n",
  );
});
