import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import rgaa from "../../src/rgaa/data/rgaa-4.1.2.json" with { type: "json" };
import { criteria, criterion, criterionOfTest, criterionSets, isKnown } from "../../src/rgaa/referential.ts";
import { themes } from "../../src/rgaa/themes.ts";

const official = "../shared/data/rgaa/rgaa-4.1.2.json";

describe("the RGAA 4.1.2", () => {
  it("has 13 themes, 106 criteria and 258 tests", () => {
    expect([themes.length, criteria().length, criteria().flatMap(({ tests }) => tests).length]).toEqual([13, 106, 258]);
    expect(themes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(new Set(criteria().map(({ theme }) => theme)).size).toBe(13);
  });

  it("gives a criterion with its tests", () => {
    expect(criterion("8.5")).toEqual({
      id: "8.5",
      theme: 8,
      title: "Chaque page web a-t-elle un titre de page\u00a0?",
      level: "A",
      wcag: ["2.4.2"],
      tests: [{ id: "8.5.1", question: "Chaque page web a-t-elle un titre de page (balise `<title>`)\u00a0?" }],
    });
    expect(criterion("14.1")).toBeUndefined();
  });

  it("tells known ids of criteria and tests from others", () => {
    expect(["8.3", "8.3.1", "13.12", "8.3.2", "8.30", "14.1", "8", ""].map((id) => isKnown(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(criterionOfTest("10.14.1")).toBe("10.14");
  });

  it("holds Ara's sets of 25 and 50 criteria, the small one inside the large one", () => {
    expect([criterionSets[25].length, criterionSets[50].length, criterionSets[106].length]).toEqual([25, 50, 106]);
    expect(criterionSets[25].filter((id) => !criterionSets[50].includes(id))).toEqual([]);
    expect(criterionSets[50].filter((id) => !isKnown(id))).toEqual([]);
    expect(criterionSets[25].slice(0, 4)).toEqual(["1.1", "3.1", "4.1", "4.10"]);
  });

  it("cites its source and licence", () => {
    expect(rgaa.source).toMatchObject({ repository: "DISIC/accessibilite.numerique.gouv.fr", licence: "Licence Ouverte 2.0 (Etalab)" });
  });

  it.skipIf(!existsSync(official))("words every criterion and test as the official file does (skipped without ../shared)", () => {
    const source = JSON.parse(readFileSync(official, "utf8")) as {
      criteria: { id: string; title: string; tests: { id: string; question: string }[] }[];
    };
    const shape = (list: readonly { id: string; title: string; tests: readonly { id: string; question: string }[] }[]) =>
      list.map(({ id, title, tests }) => ({ id, title: title.replace(/ +/g, " "), tests: tests.map((test) => [test.id, test.question]) }));
    expect(shape(criteria())).toEqual(shape(source.criteria));
  });
});
