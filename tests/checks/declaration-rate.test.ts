import { describe, expect, it } from "vitest";
import check from "../../src/checks/declaration-rate.ts";
import { completeDeclaration, declarationWith, startWith } from "../support/declarations.ts";
import { dossierOf, judged } from "../support/dossiers.ts";

const judge = (text: string) => judged(check, dossierOf([startWith("Accessibilité"), declarationWith(text)]))[0];
const messages = (text: string) => (judge(text)?.findings ?? []).map(({ outcome, message, quote }) => [outcome, quote, message.en]);

describe("declaration-rate", () => {
  it("passes when state and rate agree", () => {
    expect(judge(completeDeclaration)).toEqual({
      outcome: "passed",
      why: { fr: "L'état déclaré et le taux s'accordent.", en: "The declared state and the rate agree." },
    });
    expect(judge("Le site est totalement conforme avec le RGAA. 100 % des critères sont respectés.")?.outcome).toBe("passed");
    expect(judge("Le site est non conforme avec le RGAA. Il n’a pas encore été audité.")?.outcome).toBe("passed");
  });

  it.each([
    ["partiellement", "50 %", "passed"],
    ["partiellement", "49,9 %", "failed"],
    ["non", "50 %", "failed"],
    ["non", "49,9 %", "passed"],
  ])("a service that is %s conforme with %s: %s", (state, rate, outcome) => {
    expect(judge(`Le site est ${state} conforme avec le RGAA. ${rate} des critères sont respectés.`)?.outcome).toBe(outcome);
  });

  it.each<[string, string, string]>([
    ["Le site est totalement conforme avec le RGAA. 99,5 % des critères sont respectés.", "totalement conforme", "partiellement conforme"],
    ["Le site est partiellement conforme avec le RGAA. 99,5 % des critères sont respectés, 0,5 % non.", "", ""],
    ["Le site est partiellement conforme avec le RGAA. 42 % des critères sont respectés.", "partiellement conforme", "non conforme"],
    ["Le site est non conforme avec le RGAA. 60 % des critères sont respectés.", "non conforme", "partiellement conforme"],
  ])("compares the state with the rate: %s", (text, declared, right) => {
    const rate = /(\d+(?:,\d+)?) %/.exec(text)?.[1];
    const [sentence] = text.split(". ");
    const expected = declared
      ? [["failed", `${sentence}.`, `The statement says “${declared}” with a rate of ${rate} %: this rate means “${right}”.`]]
      : [];
    expect(messages(text)).toEqual(expected);
  });

  it("asks for the state, the rate, and for more than an average", () => {
    expect(messages("76 % des critères du RGAA sont respectés.")).toEqual([
      ["failed", "", "The statement does not say whether the service is totalement, partiellement or non conforme."],
    ]);
    expect(messages("Le site est partiellement conforme avec le RGAA.")).toEqual([
      ["failed", "", "The statement does not give the share of RGAA criteria met: the service counts as non-compliant."],
    ]);
    expect(messages("Le site est partiellement conforme avec le RGAA.\nLe taux moyen de conformité s’élève à 85 %.")).toEqual([
      [
        "failed",
        "Le taux moyen de conformité s’élève à 85 %.",
        "The statement gives the optional average only; the share of RGAA criteria met is missing.",
      ],
    ]);
  });

  it("sees the model left as is", () => {
    const text = "Le site est [totalement / partiellement / non] conforme avec le RGAA. 76 % des critères sont respectés.";
    expect(messages(text)).toEqual([
      [
        "failed",
        "Le site est [totalement / partiellement / non] conforme avec le RGAA.",
        "The state is the model's own text, left as is: all three states are in it.",
      ],
    ]);
  });

  it("says which of two rates was taken", () => {
    const text =
      "Le site est partiellement conforme avec le RGAA.\n76 % des critères du RGAA sont respectés.\nLe taux de conformité global est de 81 %.";
    expect(judge(text)?.outcome).toBe("cantTell");
    expect(messages(text)).toEqual([
      ["cantTell", "Le taux de conformité global est de 81 %.", "The statement gives several rates: 76 % was taken, not 81 %."],
    ]);
  });

  it("is inapplicable without a declaration", () => {
    expect(judged(check, dossierOf([startWith(null)]))).toEqual([
      { outcome: "inapplicable", why: { fr: "Aucune déclaration n'a été lue.", en: "No statement was read." } },
    ]);
  });
});
