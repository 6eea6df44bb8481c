import { describe, expect, it } from "vitest";
import { type IndicatorId, indicatorIds, rankOf, TO_CONFIRM } from "../../src/domain/indicator.ts";
import type { Indicators, ScoreLine } from "../../src/domain/report.ts";
import { scoreOf } from "../../src/score/score.ts";

type Given = Partial<Record<IndicatorId, readonly [level: string, provenance: "measured" | "declared" | "imported"]>>;

const rowsOf = (given: Given): Indicators =>
  Object.fromEntries(
    indicatorIds.map((id) => {
      const [level, provenance] = given[id] ?? [TO_CONFIRM, "to-confirm"];
      return [id, { level, rank: rankOf(id, level), provenance, why: "" }];
    }),
  ) as Indicators;
const scored = (given: Given) => {
  const { lines: _lines, ...rest } = scoreOf(rowsOf(given), "fr");
  return rest;
};

/** Everything that Vigie measures by itself: 16 of 22. */
const measured: Given = {
  handicap: ["Partielle", "measured"],
  auth: ["FranceConnect", "measured"],
  contact: ["Non", "measured"],
  performance: ["Optimal", "measured"],
  mobile: ["Oui", "measured"],
  jdma: ["Non", "measured"],
};

describe("a score", () => {
  it("is the weighted mean of what was measured and imported", () => {
    // (4 × 50 + 3 × 100 + 4 × 0 + 2 × 100 + 2 × 100 + 1 × 0 + 2 × 100) / 18
    expect(scored({ ...measured, uptime: ["Optimal", "imported"] })).toEqual({
      value: 61.1,
      grade: "C",
      coverage: 0.818,
      goals: { reached: 4, evaluated: 7 },
    });
  });

  it("has the letter of its exact mean, not of a rounded one", () => {
    // (22 × 100 − 9 × 50) / 22 = 79.545…
    const given: Given = {
      ...{
        handicap: ["Partielle", "measured"],
        auth: ["FranceConnect", "measured"],
        contact: ["Oui", "measured"],
        performance: ["Partiel", "measured"],
      },
      ...{ mobile: ["Oui", "measured"], uptime: ["Partiel", "imported"], jdma: ["Oui", "measured"], simplicity: ["Partiel", "imported"] },
      ...{ satisfaction: ["Optimal", "imported"], help_reachable: ["Optimal", "imported"], help_efficient: ["Optimal", "imported"] },
    };
    expect(scored(given)).toMatchObject({ value: 79.5, grade: "B", coverage: 1 });
  });

  it("leaves declared rows out of both", () => {
    expect(scored({ ...measured, online: ["Oui", "declared"], dlnuf: ["Faible", "declared"] })).toEqual(scored(measured));
  });

  it("counts what a person confirmed as not tested: a word fills a hole of the table, never of the score", () => {
    const { auth: _auth, ...withoutAuth } = measured;
    expect(scored({ ...withoutAuth, auth: ["FranceConnect", "declared"] })).toEqual(scored(withoutAuth));
    expect(scored({ ...withoutAuth, auth: ["Non applicable", "declared"] })).toEqual(scored({ ...measured, auth: ["Non applicable", "measured"] }));
  });

  it("leaves grey levels out of the mean and of the weight that applies", () => {
    // (4 × 50 + 0 + 2 × 100 + 2 × 100 + 0) / 13, and 13 of 19 tested
    expect(scored({ ...measured, auth: ["Non applicable", "measured"] })).toEqual({
      value: 46.2,
      grade: "D",
      coverage: 0.684,
      goals: { reached: 2, evaluated: 5 },
    });
    expect(scored({ ...measured, satisfaction: ["Nombre d'avis insuffisant", "imported"] }).coverage).toBe(0.762);
  });

  it("counts what is to confirm as not tested", () => {
    const { auth: _auth, ...withoutAuth } = measured;
    expect(scored(withoutAuth).coverage).toBe(0.591);
  });

  it("is null when less than half of the weight was tested", () => {
    expect(scored({ handicap: ["Totale", "measured"], contact: ["Oui", "measured"], mobile: ["Oui", "measured"] })).toEqual({
      value: null,
      grade: null,
      coverage: 0.455,
      goals: { reached: 3, evaluated: 3 },
    });
  });

  it("is given from exactly half on", () => {
    const half: Given = { handicap: ["Totale", "measured"], contact: ["Oui", "measured"], auth: ["Non", "measured"] };
    expect(scored(half)).toEqual({ value: 72.7, grade: "B", coverage: 0.5, goals: { reached: 2, evaluated: 3 } });
  });

  it("is null when nothing applies", () => {
    const grey = Object.fromEntries(indicatorIds.map((id) => [id, ["Non applicable", "measured"] as const]));
    expect(scored(grey)).toEqual({ value: null, grade: null, coverage: 0, goals: { reached: 0, evaluated: 0 } });
  });

  it("may be zero", () => {
    const zero: Given = { handicap: ["Non conforme", "measured"], contact: ["Non", "measured"], auth: ["Non", "measured"] };
    expect(scored(zero)).toEqual({ value: 0, grade: "E", coverage: 0.5, goals: { reached: 0, evaluated: 3 } });
  });

  it.each<[Given, number, string]>([
    [{ ...measured, handicap: ["Totale", "measured"], contact: ["Oui", "measured"], mobile: ["Non", "measured"] }, 81.3, "A"],
    [{ ...measured, contact: ["Oui", "measured"], jdma: ["Oui", "measured"], mobile: ["Non", "measured"] }, 75, "B"],
    [{ ...measured, handicap: ["Non conforme", "measured"], mobile: ["Non", "measured"] }, 31.3, "E"],
  ])("has the letter of its exact mean", (given, value, grade) => {
    expect(scored(given)).toMatchObject({ value, grade });
  });
});

describe("its lines", () => {
  const lines = scoreOf(
    rowsOf({ ...measured, online: ["Oui", "declared"], auth: ["À venir", "measured"], usage: ["77,8 %", "imported"] }),
    "en",
  ).lines;
  const line = (id: IndicatorId): ScoreLine | undefined => lines.find(({ indicator }) => indicator === id);

  it("are all indicators, in order", () => {
    expect(lines.map(({ indicator }) => indicator)).toEqual(indicatorIds);
  });

  it.each<[IndicatorId, Omit<ScoreLine, "indicator">]>([
    ["handicap", { level: "Partielle", provenance: "measured", rank: "middle", weight: 4, points: 50, note: "" }],
    ["contact", { level: "Non", provenance: "measured", rank: "bottom", weight: 4, points: 0, note: "" }],
    [
      "auth",
      {
        level: "À venir",
        provenance: "measured",
        rank: "grey",
        weight: 3,
        points: null,
        note: "Not applicable or not known yet: left out of the computation.",
      },
    ],
    [
      "online",
      {
        level: "Oui",
        provenance: "declared",
        rank: "goal",
        weight: 0,
        points: null,
        note: "Declared, neither measured nor imported: left out of the computation.",
      },
    ],
    [
      "uptime",
      {
        level: TO_CONFIRM,
        provenance: "to-confirm",
        rank: "grey",
        weight: 2,
        points: null,
        note: "To confirm: left out of the mean, and the coverage is lower for it.",
      },
    ],
    [
      "usage",
      { level: "77,8 %", provenance: "imported", rank: "grey", weight: 0, points: null, note: "For information: it does not count in the score." },
    ],
  ])("%s", (id, expected) => {
    expect(line(id)).toEqual({ indicator: id, ...expected });
  });
});
