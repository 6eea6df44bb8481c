import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibration.ts";
import type { TruthRow, TruthValue } from "../../src/domain/calibration.ts";
import type { ReportProcedure } from "../../src/domain/report.ts";
import { sampleReport } from "../support/sample-report.ts";
import { fallen, figuresOf } from "./figures.ts";

const good = sampleReport().procedures[0] as ReportProcedure;
const levelled = (id: string, level: string): ReportProcedure => ({
  ...good,
  id,
  indicators: { ...good.indicators, auth: { ...good.indicators.auth, level, provenance: level === "À vérifier" ? "to-confirm" : "measured" } },
});
const row = (id: string, value: string): TruthRow => ({ id, values: { auth: { state: "stated", value, quote: value } satisfies TruthValue } });

describe("the figures", () => {
  it("tell precision, recall and absence of FranceConnect apart", () => {
    const cases = [
      ["FranceConnect", "FranceConnect"],
      ["FranceConnect", "FranceConnect +"],
      ["FranceConnect +", "À vérifier"],
      ["Non", "FranceConnect"],
      ["Non", "Non"],
      ["Non", "À vérifier"],
    ] as const;
    const procedures = cases.map(([, read], place) => levelled(String(place), read));
    const truth = { convention: "page" as const, rows: cases.map(([value], place) => row(String(place), value)) };
    expect(figuresOf(calibrate({ edition: "e", procedures }, truth, "t"), null)).toEqual({
      authPrecision: { right: 1, total: 3, left: 0 },
      authRecall: { right: 1, total: 3, left: 0 },
      authAbsence: { right: 1, total: 2, left: 1 },
    });
  });

  it("put the means of contact in one F1", () => {
    const none = calibrate({ edition: "e", procedures: [] }, { convention: "page", rows: [] }, "t");
    expect(figuresOf(none, { right: 8, found: 10, labelled: 9, left: 2 })).toEqual({
      meansPrecision: { right: 8, total: 10, left: 0 },
      meansRecall: { right: 8, total: 9, left: 2 },
      meansF1: { right: 16, total: 19, left: 0 },
    });
  });
});

describe("a fall", () => {
  const stated = { mention: { right: 44, total: 45, left: 1 } };

  it.each([
    [{ mention: { right: 43, total: 45, left: 1 } }, ["mention: 43 of 45, 1 left to a person, docs/accuracy.md says 44 of 45, 1 left to a person"]],
    [{ mention: { right: 40, total: 40, left: 6 } }, ["mention: 40 of 40, 6 left to a person, docs/accuracy.md says 44 of 45, 1 left to a person"]],
    [{}, ["mention: not measured any more"]],
    [{ mention: { right: 44, total: 45, left: 1 } }, []],
    [{ mention: { right: 46, total: 46, left: 0 }, page: { right: 0, total: 9, left: 0 } }, []],
  ])("of %o", (now, words) => {
    expect(fallen(now, stated)).toEqual(words);
  });
});
