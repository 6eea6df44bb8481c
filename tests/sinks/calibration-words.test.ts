import { expect, it } from "vitest";
import { leftReasons, traits } from "../../src/domain/calibration.ts";
import { kappaLabel, keyLabel, leftLabel, leftLabels, shareLabel, traitLabels, valueLabel } from "../../src/sinks/calibration-words.ts";

it("names every trait and every reason", () => {
  expect([Object.keys(traitLabels), Object.keys(leftLabels)]).toEqual([[...traits], [...leftReasons]]);
});

it("prints values as people write them", () => {
  const printed = [
    valueLabel("rate", 76.4, "fr"),
    valueLabel("rate", 76.4, "en"),
    valueLabel("rate", null, "fr"),
    valueLabel("date", "2025-03-01", "en"),
    valueLabel("mention", "non", "fr"),
    valueLabel("auth", "Non", "en"),
    valueLabel("status", "login_wall", "fr"),
    keyLabel("status", "none", "en"),
  ];
  expect(printed).toEqual(["76,4\u00a0%", "76.4%", "aucune valeur", "01/03/2025", "non conforme", "Non (no)", "Compte requis", "no value"]);
});

it("prints kappa, or why there is none", () => {
  expect([
    kappaLabel({ value: 0.4, why: null }, "fr"),
    kappaLabel({ value: 1, why: null }, "en"),
    kappaLabel({ value: null, why: "empty" }, "en"),
    kappaLabel({ value: null, why: "single" }, "en"),
  ]).toEqual(["0,40", "1.00", "–", "not defined (one category only)"]);
});

it("prints shares and what was left out", () => {
  expect(shareLabel({ value: 0.75, low: 0.5313, high: 0.8881 }, "en")).toBe("75% (53.1% – 88.8%)");
  expect(shareLabel(null, "fr")).toBe("–");
  expect(leftLabel({ empty: 3, "to-confirm": 12 }, "fr")).toBe("à vérifier selon Vigie\u00a0: 12, case vide\u00a0: 3");
  expect(leftLabel({}, "en")).toBe("0");
});
