import { describe, expect, it } from "vitest";
import check from "../../src/checks/rgaa-measured.ts";
import type { Gathered } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { domOf } from "../support/axe-results.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";
import { reflowOf, widthOf } from "../support/reflow.ts";

const judge = (evidence: Gathered) => judged(check, dossierOf([visitOf({ evidence: { dom: observed(domOf()), ...evidence } })]));

describe("measured RGAA findings", () => {
  it("fails with the rule's words, its references and the element", () => {
    const [verdict] = judge({ reflow: observed(reflowOf({ widths: [widthOf(320, 400)] })) });
    expect(verdict?.outcome).toBe("failed");
    expect(verdict?.findings).toEqual([
      {
        outcome: "failed",
        rule: "narrow-reflow",
        references: ["RGAA 10.11.1", "WCAG 1.4.10"],
        selector: "#large",
        quote: '<div id="large">',
        count: 1,
        message: {
          fr: expect.stringContaining("320 px de large, l'élément dépasse du bord"),
          en: expect.stringContaining("320 px wide the element goes over the edge"),
        },
        repair: { fr: expect.stringContaining("largeur maximale"), en: expect.stringContaining("maximum width") },
      },
    ]);
  });

  it("passes without claiming conformity", () => {
    expect(judge({ reflow: observed(reflowOf()) }).map(({ outcome }) => outcome)).toEqual(["passed"]);
  });

  it("is untested when nothing was measured", () => {
    expect(judge({}).map(({ outcome }) => outcome)).toEqual(["untested"]);
    expect(judge({ reflow: notObserved("timeout", "15 s") }).map(({ outcome }) => outcome)).toEqual(["untested"]);
  });
});
