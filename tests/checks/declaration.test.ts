import { describe, expect, it } from "vitest";
import check from "../../src/checks/declaration.ts";
import { notObserved } from "../../src/domain/observation.ts";
import { same } from "../../src/domain/text.ts";
import { completeDeclaration, declarationUrl, declarationWith, startWith } from "../support/declarations.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";

const judge = (...pages: Parameters<typeof dossierOf>[0]) => {
  const { details: _details, ...verdict } = judged(check, dossierOf(pages))[0] ?? { outcome: "untested" as const, why: same("") };
  return verdict;
};
const start = startWith("Accessibilité : partiellement conforme");

describe("declaration", () => {
  it("passes with a rate of 50 or more", () => {
    expect(judge(start, declarationWith(completeDeclaration))).toEqual({
      outcome: "passed",
      level: "Partielle",
      why: {
        fr: "La déclaration annonce 76 % de critères RGAA respectés, soit au moins 50 %.",
        en: "The statement says that 76% of the RGAA criteria are met, at least 50%.",
      },
    });
  });

  it("carries the reading as details", () => {
    const [verdict] = judged(check, dossierOf([start, declarationWith(completeDeclaration)]));
    expect(verdict?.details).toMatchObject({ declaration: { url: declarationUrl, rate: 76, mention: "partielle" } });
  });

  it("fails below 50, with the sentence", () => {
    const verdict = judge(start, declarationWith("38 % des critères RGAA sont respectés. Cette déclaration a été établie le 12 mars 2026."));
    expect(verdict).toMatchObject({
      outcome: "failed",
      level: "Non conforme",
      findings: [{ outcome: "failed", selector: "#b1", quote: "38 % des critères RGAA sont respectés.", page: "declaration", url: declarationUrl }],
    });
  });

  it("fails when nothing was found on the pages seen, and lists them", () => {
    const why = {
      fr: "Aucune déclaration d'accessibilité sur les pages vues (https://logement.exemple.gouv.fr/).",
      en: "No accessibility statement on the pages seen (https://logement.exemple.gouv.fr/).",
    };
    const verdict = judge(startWith(null));
    expect(verdict).toMatchObject({ outcome: "failed", level: "Non conforme", why, findings: [{ outcome: "failed", message: why, page: "start" }] });
  });

  it("cannot tell when the declaration could not be read, and says why", () => {
    const blocked = declarationWith("", {
      status: "blocked",
      why: { fr: "Un pare-feu a refusé la visite.", en: "A firewall refused the visit." },
      evidence: {},
      from: { url: "https://logement.exemple.gouv.fr/", text: "Accessibilité : non conforme", selector: "footer a" },
    });
    expect(judge(start, blocked)).toMatchObject({
      outcome: "cantTell",
      level: "À vérifier",
      why: { en: `An accessibility statement is announced (${declarationUrl}) but could not be read: A firewall refused the visit.` },
      findings: [{ outcome: "cantTell", selector: "footer a", quote: "Accessibilité : non conforme", page: "start" }],
    });
    expect(judge(start)).toMatchObject({ outcome: "cantTell", level: "À vérifier" });
  });

  it("says which declaration was taken among several", () => {
    const other = declarationWith("Le site est non conforme avec le RGAA.", { requestedUrl: "https://autre.fr/a", finalUrl: "https://autre.fr/a" });
    expect(judge(start, declarationWith(completeDeclaration), other).why.fr).toBe(
      `La déclaration annonce 76 % de critères RGAA respectés, soit au moins 50 %. Déclaration retenue : ${declarationUrl} (autres trouvées : https://autre.fr/a).`,
    );
  });

  it("cannot tell when nothing was found on a start page that was not wholly seen", () => {
    expect(judge(startWith(null, null, { calm: false }))).toEqual({
      outcome: "cantTell",
      level: "À vérifier",
      why: {
        fr: "Aucune déclaration d'accessibilité n'a été vue, mais la page de départ changeait encore quand elle a été lue.",
        en: "No accessibility statement was seen, but the start page was still changing when it was read.",
      },
      findings: [expect.objectContaining({ outcome: "cantTell", selector: "", quote: "", page: "start", url: "https://logement.exemple.gouv.fr/" })],
    });
  });

  it("reads a declaration published as a document", () => {
    const pdf = declarationWith(completeDeclaration, { status: "not_html" });
    expect(judge(start, pdf)).toMatchObject({ outcome: "passed", level: "Partielle" });
    const scan = { ...pdf, why: same("PDF"), evidence: { declaration: notObserved("crashed", "le PDF ne contient aucun texte") } };
    expect(judge(start, scan)).toMatchObject({ outcome: "cantTell", level: "À vérifier", why: { en: expect.stringContaining("aucun texte") } });
  });

  it("cannot tell for which of several services it holds", () => {
    const text = "Le site a.exemple.fr est partiellement conforme : 80 % des critères sont respectés.\nLe site b.exemple.fr est non conforme.";
    expect(judge(start, declarationWith(text))).toMatchObject({
      outcome: "cantTell",
      level: "À vérifier",
      why: { en: "The statement covers 2 services, none of which is by name the procedure's." },
      findings: [
        { outcome: "cantTell", quote: "Le site a.exemple.fr est partiellement conforme : 80 % des critères sont respectés.", page: "declaration" },
        { outcome: "failed" },
      ],
    });
  });

  it("doubts a declaration that says it holds for another site", () => {
    const sentence = "Cette déclaration s’applique à https://www.autre-site.fr.";
    expect(judge(start, declarationWith(`${completeDeclaration}\n${sentence}`))).toMatchObject({
      outcome: "cantTell",
      level: "À vérifier",
      why: { en: "The statement found applies to autre-site.fr, not to the procedure's address." },
      findings: [{ outcome: "cantTell", quote: sentence, page: "declaration" }],
    });
  });

  it("says so when it holds for another address of the same site, and keeps the level", () => {
    const sentence = "Cette déclaration s’applique à https://blog.logement.exemple.gouv.fr.";
    expect(judge(start, declarationWith(`${completeDeclaration}\n${sentence}`))).toMatchObject({ outcome: "cantTell", level: "Partielle" });
  });

  it("is untested when no page could be judged", () => {
    expect(judge(visitOf({ status: "timeout", why: same("late") }))).toEqual({ outcome: "untested", why: same("late") });
    expect(judge(visitOf({ evidence: { declaration: notObserved("crashed", "erreur") } })).outcome).toBe("untested");
  });
});
