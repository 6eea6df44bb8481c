import axe from "axe-core";
import { describe, expect, it } from "vitest";
import repairs from "../../src/rgaa/data/axe-repairs.json" with { type: "json" };
import { readAxe } from "../../src/rgaa/mapping.ts";
import { harmOf, repairOf } from "../../src/rgaa/repair.ts";
import { resultOf } from "../support/axe-results.ts";

describe("how to repair, and who is hurt", () => {
  it("has a repair for every rule that axe runs and the RGAA knows", () => {
    const off = new Set(["experimental", "deprecated"]);
    const rules = axe.getRules().filter(({ tags }) => !tags.some((tag) => off.has(tag)));
    const meant = rules.filter(({ ruleId }) => readAxe({ violations: [resultOf(ruleId)], incomplete: [] }).length > 0);
    expect(meant.filter(({ ruleId }) => !repairOf(ruleId)).map(({ ruleId }) => ruleId)).toEqual([]);
    expect(meant.length).toBeGreaterThan(60);
  });

  it("says it in both languages, and nothing for a rule it does not know", () => {
    expect(repairOf("html-has-lang")).toEqual({ fr: 'Écrivez <html lang="fr">.', en: 'Write <html lang="fr"> (or the page’s own language).' });
    expect(repairOf("region")).toBeUndefined();
  });

  it("speaks to whoever repairs in one mood, the imperative, in every clause", () => {
    const french = Object.values(repairs).map(({ fr }) => fr);
    expect(french.filter((words) => !/^(?:Faites|Ne \p{Ll}+ez|\p{Lu}\p{Ll}+ez) /u.test(words))).toEqual([]);
    expect(french.filter((words) => /, (?:et|ou) (?:l[ea]s? )?\p{Ll}+(?:er|ir|re) /u.test(words))).toEqual([]);
  });

  it("names who is hurt by theme", () => {
    expect(harmOf("1.1")).toEqual({
      fr: "les personnes aveugles ne savent pas ce que l'image montre",
      en: "blind people do not learn what the image shows",
    });
    expect(harmOf("14.1")).toBeUndefined();
  });
});
