import { describe, expect, it } from "vitest";
import { audienceLabel } from "../../src/domain/official.ts";
import { audienceOf, dateOf, figureOf, idOf, textOf } from "../../src/input/cell.ts";

describe("textOf", () => {
  it.each([
    [null, undefined],
    ["", undefined],
    [" \r\n ", undefined],
    ["08/04/2022\r\n(périmée)", "08/04/2022 (périmée)"],
    ["  a \n\n b  ", "a b"],
    ["cotisations  (Service)", "cotisations  (Service)"],
    ["-", "–"],
    ["—", "–"],
    ["A venir", "À venir"],
    ["Nombre d’avis  insuffisant", "Nombre d'avis insuffisant"],
    ["Non", "Non"],
    ["Non conforme", "Non conforme"],
    ["\u202eemoN\ufeff", "emoN"],
    [12, "12"],
  ])("%j is %j", (cell, expected) => {
    expect(textOf(cell)).toBe(expected);
  });
});

describe("figureOf", () => {
  it.each([
    [null, undefined],
    ["", undefined],
    [0, 0],
    ["0", 0],
    ["0.96399999999999997", 0.964],
    ["8.6999999999999993", 8.7],
    [0.30000000000000004, 0.3],
    ["0.77767086721708401", 0.777670867217084],
    ["0,964", 0.964],
    ["96,4 %", 0.964],
    ["600\u202F000", 600_000],
    ["1E-3", 0.001],
    ["À venir", "À venir"],
    ["–", "–"],
    ["Nombre d'avis insuffisant", "Nombre d'avis insuffisant"],
    ["12 avis", "12 avis"],
  ])("%j is %j", (cell, expected) => {
    expect(figureOf(cell)).toBe(expected);
  });
});

describe("dateOf", () => {
  it.each([
    [null, undefined],
    ["2024-12-10", "2024-12-10"],
    ["2024-12-10T00:00:00.000Z", "2024-12-10"],
    ["8/4/2022", "2022-04-08"],
    ["08/04/2022 (périmée)", "08/04/2022 (périmée)"],
    ["08/04/2022\r\n(périmée)", "08/04/2022 (périmée)"],
    [45_636, "2024-12-10"],
    ["45636", "2024-12-10"],
    ["Non", "Non"],
  ])("%j is %j", (cell, expected) => {
    expect(dateOf(cell)).toBe(expected);
  });
});

describe("idOf", () => {
  it.each([
    [1656, "1656"],
    ["1656.0", "1656"],
    ["0044", "0044"],
    [" 12 ", "12"],
    [null, undefined],
  ])("%j is %j", (cell, expected) => {
    expect(idOf(cell)).toBe(expected);
  });
});

describe("audienceOf", () => {
  it.each([
    ["Particulier; Entreprise; Association; Autres", ["particulier", "entreprise", "association", "autres"]],
    ["Entreprise", ["entreprise"]],
    ["Écoles; PME", ["écoles", "PME"]],
  ])("%s can be printed back exactly", (cell, audience) => {
    expect(audienceOf(cell)).toEqual(audience);
    expect(audienceLabel(audience)).toBe(cell);
  });

  it("is empty for an empty cell", () => {
    expect([audienceOf(null), audienceOf(" ; ")]).toEqual([[], []]);
  });
});
