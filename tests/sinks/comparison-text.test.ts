import { expect, it } from "vitest";
import { comparisonText } from "../../src/sinks/comparison-text.ts";
import { compare } from "../support/comparing.ts";
import { sampleComparison } from "../support/sample-comparison.ts";
import { sampleReport } from "../support/sample-report.ts";

it.each(["fr", "en"] as const)("is the golden text, %s", async (lang) => {
  await expect(comparisonText(sampleComparison(lang), lang)).toMatchFileSnapshot(`../golden/comparison.${lang}.txt`);
});

it("says so when nothing changed, and when scores cannot be compared", () => {
  const [first] = sampleReport().procedures;
  if (!first) throw new Error("the sample has procedures");
  const { handicap } = first.indicators;
  const { declaration: _, ...silent } = handicap;
  const report = sampleReport({ procedures: [{ ...first, indicators: { ...first.indicators, handicap: silent } }] });
  expect(comparisonText(compare(report, report), "en").split("\n").slice(2)).toEqual(["", "Nothing changed.", ""]);
  expect(comparisonText(compare(report, { ...report, method: 2 }), "fr")).toContain(
    "Les notes ne se comparent pas\u00a0: la méthode de calcul a changé (1, puis 2).",
  );
});

it("cannot be commanded by a name", () => {
  const { previous, current, procedures } = sampleComparison();
  const evil = procedures.map((one) => ({ ...one, name: "\u001b[2J\nfaux" }));
  expect(comparisonText({ previous, current, procedures: evil }, "fr")).not.toContain("\u001b");
});
