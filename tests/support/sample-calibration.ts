import { calibrate } from "../../src/calibration/calibration.ts";
import type { Calibration, TraitValue, Truth, TruthValue } from "../../src/domain/calibration.ts";
import type { Report } from "../../src/domain/report.ts";
import { sampleReport } from "./sample-report.ts";

const stated = (value: TraitValue, quote = String(value ?? "")): TruthValue => ({ state: "stated", value, quote });
const left = (reason: "sentinel" | "empty", quote = ""): TruthValue => ({ state: "left", reason, quote });

/** A table of truth for the sample report: an agreement, a disagreement, and what cannot be compared, hostile words among them. */
const sampleTruth: Truth = {
  convention: "official",
  rows: [
    {
      id: "1656",
      values: { handicap: stated("Partielle"), rate: stated(91, "0.91"), date: stated("2025-03-24", "2025-03-24"), auth: stated("FranceConnect") },
    },
    {
      id: "1657",
      values: {
        handicap: stated("Non conforme"),
        rate: stated(null, "Non"),
        date: stated("2022-04-08", "08/04/2022 (périmée)"),
        auth: stated("Non", "<b>Non</b>\u001b[31m=1+1"),
      },
    },
    { id: "1001", values: { handicap: left("sentinel", "À venir"), rate: left("sentinel", "À venir"), date: left("empty"), auth: stated("Non") } },
    { id: "1002", values: { handicap: stated("Totale"), rate: stated(100, "1"), date: stated("2025-01-01"), auth: stated("Non") } },
    { id: "0044", values: { auth: stated("Non") } },
  ],
};

/** The sample report beside that table. */
export const sampleCalibration = (report: Report = sampleReport()): Calibration => calibrate(report, sampleTruth, "vde-2025-10.csv");
