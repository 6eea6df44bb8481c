import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibration.ts";
import type { TraitValue, Truth, TruthRow, TruthValue } from "../../src/domain/calibration.ts";
import type { ReportProcedure } from "../../src/domain/report.ts";
import { sampleReport } from "../support/sample-report.ts";

const stated = (value: TraitValue): TruthValue => ({ state: "stated", value, quote: `dit ${value}` });
const row = (id: string, values: TruthRow["values"], page?: string): TruthRow => ({ id, values, ...(page ? { page } : {}) });
const truthOf = (...rows: TruthRow[]): Truth => ({ convention: "official", rows });
const report = sampleReport();
const [good, shared, wall] = report.procedures as [ReportProcedure, ReportProcedure, ReportProcedure];

describe("an edition beside a table of truth", () => {
  const calibration = calibrate(
    report,
    truthOf(
      row("1656", { auth: stated("FranceConnect"), rate: stated(76) }),
      row("1657", { auth: stated("Non"), rate: { state: "left", reason: "sentinel", quote: "À venir" } }),
      row("1001", { auth: stated("Non") }),
      row("1002", { auth: stated("Non") }),
      row("9999", { auth: stated("Non") }),
    ),
    "vde.csv",
  );
  const [rate, auth] = calibration.agreements;

  it("says what was matched, and what was not on either side", () => {
    expect({ ...calibration, agreements: calibration.agreements.map(({ trait }) => trait) }).toEqual({
      edition: "2026-T4",
      truth: "vde.csv",
      matched: 4,
      unmatched: { edition: report.procedures.slice(4).map(({ id }) => id), truth: ["9999"] },
      agreements: ["rate", "auth"],
    });
  });

  it("counts agreements, and why the others could not be compared", () => {
    expect(auth).toMatchObject({ compared: 3, agreed: 2, left: { "to-confirm": 1, "no-row": 2 }, share: { value: 2 / 3 } });
    expect(auth?.matrix).toEqual({
      rows: ["FranceConnect", "Non"],
      columns: ["FranceConnect", "Non"],
      counts: [
        [1, 0],
        [1, 1],
      ],
    });
    // Observed 6/9, expected (1 × 2 + 2 × 1) / 9.
    expect(auth?.kappa).toEqual({ value: (6 - 4) / (9 - 4), why: null });
    expect(rate).toMatchObject({ compared: 1, agreed: 1, left: { sentinel: 1, "no-row": 2 }, kappa: { value: null, why: "single" } });
  });

  it("keeps each pair with the words of both sides and the page; a row silent on a trait is no pair", () => {
    expect(auth?.pairs.map(({ id, result }) => [id, result])).toEqual([
      ["1656", "agrees"],
      ["1657", "disagrees"],
      ["1001", "agrees"],
      ["1002", "to-confirm"],
    ]);
    expect(auth?.pairs[1]).toEqual({
      id: "1657",
      name: shared.name,
      result: "disagrees",
      truth: "Non",
      truthQuote: "dit Non",
      read: "FranceConnect",
      readQuote: shared.indicators.auth.evidence?.[0]?.quote,
      url: shared.indicators.auth.evidence?.[0]?.url,
    });
    expect(rate?.pairs.map(({ id, result, truth, read }) => [id, result, truth, read])).toEqual([
      ["1656", "agrees", 76, 76.4],
      ["1657", "sentinel", null, null],
    ]);
  });
});

describe("labelled pages", () => {
  it("match by the name of the file, or by the last part of the address", () => {
    const procedures = [
      { ...good, id: "accueil", url: "https://exemple.gouv.fr/" },
      { ...good, id: "7", url: "https://exemple.gouv.fr/pages/connexion.html?retour=1" },
      { ...good, id: "8", url: null },
    ];
    const truth = truthOf(
      row("accueil", { status: stated("ok") }, "accueil.html"),
      row("connexion", { status: stated("ok") }, "connexion.html"),
      row("reste", { status: stated("ok") }, "reste.html"),
    );
    expect(calibrate({ edition: "e", procedures }, truth, "labels.json")).toMatchObject({
      matched: 2,
      unmatched: { edition: ["8"], truth: ["reste"] },
    });
  });

  it("cannot tell Non from Non applicable when they only saw a page", () => {
    const indicators = { ...wall.indicators, auth: { ...wall.indicators.auth, level: "Non applicable" } };
    const truth = truthOf(row("1001", { auth: { state: "stated", value: "Non", quote: "none", alike: ["Non applicable"] } }));
    const [auth] = calibrate({ edition: "e", procedures: [{ ...wall, indicators }] }, truth, "labels.json").agreements;
    expect([auth?.agreed, auth?.matrix.rows]).toEqual([1, ["Non"]]);
  });
});

it("compares nothing with an empty table", () => {
  expect(calibrate(report, truthOf(), "vide.csv")).toMatchObject({ matched: 0, agreements: [] });
});
