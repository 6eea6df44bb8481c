import { describe, expect, it } from "vitest";
import check from "../../src/checks/declaration-content.ts";
import { completeDeclaration, declarationWith, startWith } from "../support/declarations.ts";
import { dossierOf, judged } from "../support/dossiers.ts";

const judge = (text: string) => judged(check, dossierOf([startWith("Accessibilité"), declarationWith(text)]))[0];
const without = (...titles: readonly string[]) =>
  completeDeclaration
    .split("\n")
    .filter((line) => !titles.some((title) => line.includes(title)))
    .join("\n");

describe("declaration-content", () => {
  it("passes with every part of the model", () => {
    expect(judge(completeDeclaration)).toEqual({
      outcome: "passed",
      why: { fr: "Toutes les parties du modèle officiel sont présentes.", en: "All the parts of the official model are there." },
    });
  });

  it.each<[readonly string[], string]>([
    [["Technologies"], "The statement does not give the technologies used."],
    [["Environnement", "NVDA"], "The statement does not give the test environment."],
    [["Outils", "Assistant"], "The statement does not give the evaluation tools."],
    [["Pages du site"], "The statement does not give the pages that were checked."],
    [["contact"], "The statement does not give the way to report an accessibility problem."],
    [["recours", "Défenseur"], "The statement does not give the remedies (Défenseur des droits)."],
    [["schéma"], "The statement does not give the multi-year plan and the action plan."],
    [["Contenus non", "Non-conformités"], "The statement does not give the content that is not accessible."],
  ])("fails without %j", (titles, message) => {
    const verdict = judge(without(...titles));
    expect({ outcome: verdict?.outcome, messages: verdict?.findings?.map((finding) => finding.message.en) }).toEqual({
      outcome: "failed",
      messages: [message],
    });
  });

  it("asks a service that is wholly accessible for nothing that is not", () => {
    const whole = without("Contenus non", "Non-conformités", "Certaines images").replace("partiellement", "totalement").replace("76 %", "100 %");
    expect(judge(whole)?.outcome).toBe("passed");
  });

  it("asks no results of a service that was never audited", () => {
    const text =
      "Le site est non conforme avec le RGAA. Il n’a encore pas été audité.\nh2: Retour d’information et contact\nh2: Voies de recours\nPlan d’actions 2026";
    expect(judge(text)?.outcome).toBe("passed");
  });

  it("quotes the sentences that nobody filled in", () => {
    const text = completeDeclaration.replace("12 mars 2026", "[date]");
    expect(judge(text)?.findings).toMatchObject([{ quote: "Cette déclaration a été établie le [date].", selector: "#b12" }]);
  });

  it("is inapplicable without a declaration", () => {
    expect(judged(check, dossierOf([startWith(null)]))[0]?.outcome).toBe("inapplicable");
  });
});
