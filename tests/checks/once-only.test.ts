import { describe, expect, it } from "vitest";
import check from "../../src/checks/once-only.ts";
import type { Field } from "../../src/domain/evidence.ts";
import { dossierOf, fieldOf, formOf, formsOf, judged, visitOf } from "../support/dossiers.ts";

const asking = (...fields: Field[]) => judged(check, dossierOf([visitOf({ evidence: formsOf(formOf(fields)) })]));
const askedBy = (...fields: Field[]) => asking(...fields).map(({ details }) => details);

describe("once only", () => {
  it("passes when the form asks only what the administration cannot know", () => {
    expect(asking(fieldOf("Motif de votre demande"), fieldOf("Adresse électronique"), fieldOf("Numéro de téléphone"))).toEqual([
      {
        outcome: "passed",
        why: {
          fr: "Les formulaires atteints ne redemandent rien de ce que l'administration sait déjà.",
          en: "The forms that were reached ask for nothing that the administration already knows.",
        },
        details: { asked: [] },
      },
    ]);
  });

  it("lists what is asked again for a person to confirm, each item once, and states no level", () => {
    expect(asking(fieldOf("Jour de naissance"), fieldOf("Année de naissance"), fieldOf("Avis d’imposition (PDF)", { type: "file" }))).toEqual([
      {
        outcome: "cantTell",
        why: {
          fr: "2 informations déjà connues de l'administration semblent redemandées sur les pages atteintes ; à confirmer.",
          en: "2 items that the administration already holds seem to be asked again on the pages reached; to be confirmed.",
        },
        findings: [
          {
            outcome: "cantTell",
            message: {
              fr: "La démarche demande une information que l'administration détient déjà : date de naissance.",
              en: "The procedure asks for something that the administration already holds: date of birth.",
            },
            repair: expect.anything(),
            selector: "#Jour-de-naissance",
            quote: "Jour de naissance",
            count: 2,
            page: "start",
            url: "https://logement.exemple.gouv.fr/",
          },
          {
            outcome: "cantTell",
            message: {
              fr: "La démarche demande une information que l'administration détient déjà : revenus ou avis d'imposition.",
              en: "The procedure asks for something that the administration already holds: income or tax notice.",
            },
            repair: expect.anything(),
            selector: "#Avis-d-imposition-PDF-",
            quote: "Avis d’imposition (PDF)",
            count: 1,
            page: "start",
            url: "https://logement.exemple.gouv.fr/",
          },
        ],
        details: { asked: ["date de naissance", "revenus ou avis d'imposition"] },
      },
    ]);
  });

  it.each([
    ["Né(e) le", []],
    ["Née le", ["date de naissance"]],
    ["Commune de naissance", ["lieu de naissance"]],
    ["Situation matrimoniale", ["situation familiale ou acte d'état civil"]],
    ["Copie d'acte de naissance", ["situation familiale ou acte d'état civil"]],
    ["Adresse", ["adresse"]],
    ["Votre adresse e-mail", []],
    ["Adresse mél", []],
    ["Adresse du site internet", []],
    ["Adresse du siège", ["identité de l'entreprise ou de l'association"]],
    ["Code postal", ["adresse"]],
    ["Justificatif de domicile de moins de 3 mois", ["justificatif de domicile"]],
    ["Numéro fiscal (13 chiffres)", ["numéro fiscal"]],
    ["Revenu fiscal de référence", ["revenus ou avis d'imposition"]],
    ["Numéro allocataire CAF", ["quotient familial ou droits aux allocations"]],
    ["Attestation de droits", ["droits à l'assurance maladie"]],
    ["Attestation Pôle emploi", ["situation d'emploi ou d'études"]],
    ["Carte mobilité inclusion", ["reconnaissance du handicap"]],
    ["Extrait Kbis", ["identité de l'entreprise ou de l'association"]],
    ["Attestation de vigilance", ["attestations fiscales et sociales de l'entreprise"]],
    ["Numéro SIRET", []],
  ])("« %s » asks for %j", (label, asked) => {
    expect(askedBy(fieldOf(label))).toEqual([{ asked }]);
  });

  it("reads what the browser may fill in, and the name of a field without a label", () => {
    expect(askedBy(fieldOf("Quand ?", { autocomplete: "bday" }))).toEqual([{ asked: ["date de naissance"] }]);
    expect(askedBy(fieldOf("", { name: "situationFamiliale" }))).toEqual([{ asked: ["situation familiale ou acte d'état civil"] }]);
  });

  it.each([
    ["no form", [visitOf({ evidence: formsOf() })]],
    ["a sign-in only", [visitOf({ evidence: formsOf(formOf([fieldOf("Date de naissance"), fieldOf("Code", { type: "password" })])) })]],
    ["a contact form only", [visitOf({ role: "contact", evidence: formsOf(formOf([fieldOf("Adresse")])) })]],
    ["a search", [visitOf({ evidence: formsOf(formOf([fieldOf("Code postal")], { landmark: "search" })) })]],
    ["hidden fields", [visitOf({ evidence: formsOf(formOf([fieldOf("Adresse", { visible: false })])) })]],
  ])("is untested on %s: never green for what stands behind the wall", (_case, visits) => {
    expect(judged(check, dossierOf(visits))).toEqual([
      {
        outcome: "untested",
        why: {
          fr: "Aucun formulaire de la démarche n'a été atteint : ce qu'elle demande n'a pas été vu.",
          en: "No form of the procedure was reached: what it asks was not seen.",
        },
      },
    ]);
  });
});
