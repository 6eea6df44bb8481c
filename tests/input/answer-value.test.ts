import { expect, it } from "vitest";
import { indicatorIds, indicators, limitsOf } from "../../src/domain/indicator.ts";
import { answerValue, indicatorNamed, nearWord, wordsOf } from "../../src/input/answer-value.ts";

it("knows every indicator by its id and by its title in both languages", () => {
  for (const id of indicatorIds) {
    const { fr, en } = indicators[id].title;
    expect([id, fr, en, fr.toUpperCase()].map(indicatorNamed)).toEqual([id, id, id, id]);
  }
  expect([indicatorNamed("couleur"), indicatorNamed(null)]).toEqual([null, null]);
});

it.each([
  ["auth", "franceconnect", "FranceConnect"],
  ["auth", "FranceConnect +", "FranceConnect +"],
  ["auth", "franceconnect+", "FranceConnect +"],
  ["auth", "non applicable", "Non applicable"],
  ["auth", "À VENIR", "À venir"],
  ["auth", "-", "–"],
  ["auth", "Oui", null],
  ["auth", "À vérifier", null],
  ["auth", 1, null],
  ["contact", "partiel", "Partiel"],
  ["dlnuf", "0", 0],
  ["dlnuf", 2, 2],
  ["dlnuf", "2,5", null],
  ["dlnuf", "Faible", "Faible"],
  ["uptime", "99,9 %", 0.999],
  ["uptime", "99,9", null],
  ["uptime", "Optimal", "Optimal"],
  ["satisfaction", "8,7", 8.7],
  ["satisfaction", "11", null],
  ["usage", 0, 0],
  ["performance", "412", 412],
  ["performance", "-1", null],
] as const)("%s: %j is %j", (id, cell, value) => {
  expect(answerValue(id, cell)).toBe(value);
});

it("says what may be written", () => {
  expect([
    wordsOf("mobile"),
    limitsOf("mobile"),
    limitsOf("uptime"),
    limitsOf("dlnuf"),
    nearWord("mobile", "Partielle"),
    nearWord("mobile", "?"),
  ]).toEqual([["Oui", "Partiel", "Non", "Non applicable", "À venir", "Nombre d'avis insuffisant", "–"], null, "0–1", "≥ 0", "Partiel", null]);
});
