import { describe, expect, it } from "vitest";
import check from "../../src/checks/rgaa-automatic.ts";
import type { AxeEvidence } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { axeOf, nodeOf, resultOf } from "../support/axe-results.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";

const judge = (axe: AxeEvidence) => judged(check, dossierOf([visitOf({ evidence: { axe: observed(axe) } })]));
const place = { page: "start", url: "https://logement.exemple.gouv.fr/" };

describe("automatic RGAA findings", () => {
  it("passes without claiming conformity", () => {
    expect(judge(axeOf({ violations: [resultOf("page-has-heading-one")] }))).toEqual([
      {
        ...place,
        outcome: "passed",
        why: {
          fr: "Aucune non-conformité détectée automatiquement ; le reste est à vérifier à la main.",
          en: "No automatic non-conformity found; the rest is to be reviewed by hand.",
        },
      },
    ]);
  });

  it("tells, for each rule, what is wrong, where first, who is hurt and how to repair", () => {
    expect(judge(axeOf({ violations: [resultOf("image-alt", [nodeOf("#logo", "<img id=logo>")], 3)] }))).toEqual([
      {
        ...place,
        outcome: "failed",
        why: { fr: "Le critère 1.1 du RGAA n'est pas respecté.", en: "RGAA criterion 1.1 is not met." },
        findings: [
          {
            outcome: "failed",
            message: {
              fr: "Règle image-alt. Il manque quelque chose. Conséquence : les personnes aveugles ne savent pas ce que l'image montre.",
              en: "Rule image-alt. Something is missing. As a result, blind people do not learn what the image shows.",
            },
            repair: {
              fr: 'Ajoutez à l’image un attribut alt : ce qu’elle apporte, ou alt="" si elle est décorative.',
              en: 'Give the image an alt attribute: what it conveys, or alt="" if it is decorative.',
            },
            selector: "#logo",
            quote: "<img id=logo>",
            references: ["RGAA 1.1.1", "WCAG 1.1.1", "ACT 23a2a8"],
            rule: "image-alt",
            count: 3,
          },
        ],
      },
    ]);
  });

  it("puts failures before questions, and counts criteria, not rules", () => {
    const axe = axeOf({ violations: [resultOf("heading-order"), resultOf("label"), resultOf("select-name"), resultOf("link-name")] });
    const [verdict] = judge(axe);
    expect(verdict?.why).toEqual({ fr: "2 critères du RGAA ne sont pas respectés : 11.1, 6.2.", en: "2 RGAA criteria are not met: 11.1, 6.2." });
    expect(verdict?.findings?.map(({ outcome, rule }) => [outcome, rule])).toEqual([
      ["failed", "label"],
      ["failed", "select-name"],
      ["failed", "link-name"],
      ["cantTell", "heading-order"],
    ]);
  });

  it("cannot tell when there are only questions", () => {
    const [verdict] = judge(axeOf({ incomplete: [resultOf("color-contrast")] }));
    expect([verdict?.outcome, verdict?.findings?.map(({ outcome, message }) => [outcome, message.fr])]).toEqual([
      "cantTell",
      [
        [
          "cantTell",
          "À vérifier : Règle color-contrast. Il manque quelque chose. Risque : les personnes malvoyantes, âgées ou daltoniennes ne peuvent pas lire.",
        ],
      ],
    ]);
  });

  it("is untested when axe failed or the page was not seen", () => {
    const axe = notObserved("timeout", "30 s");
    const verdicts = judged(check, dossierOf([visitOf({ evidence: { axe } }), visitOf({ status: "blocked", evidence: { axe: observed(axeOf()) } })]));
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(["untested", "untested"]);
  });

  it("lists the other elements of a rule", () => {
    const nodes = [nodeOf("#a", "<img id=a>"), nodeOf("#b", "<img id=b>"), nodeOf("#c", "<img id=c>")];
    const [verdict] = judge(axeOf({ violations: [resultOf("image-alt", nodes)] }));
    expect(verdict?.findings?.map(({ selector, count, others }) => ({ selector, count, others }))).toEqual([
      {
        selector: "#a",
        count: 3,
        others: [
          { selector: "#b", quote: "<img id=b>" },
          { selector: "#c", quote: "<img id=c>" },
        ],
      },
    ]);
  });
});
