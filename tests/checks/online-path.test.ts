import { describe, expect, it } from "vitest";
import check from "../../src/checks/online-path.ts";
import type { Form } from "../../src/domain/evidence.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { dossierOf, fieldOf, formOf, formsOf, judged, procedureOf, visitOf } from "../support/dossiers.ts";

const three = [fieldOf("Nom"), fieldOf("Prénom"), fieldOf("Logement")];
const seenOn = (part: Partial<Visit>, ...forms: Form[]) =>
  judged(check, dossierOf([visitOf({ evidence: formsOf(...forms), ...part })])).map(({ details }) => details);
const declaring = (online: string, ...forms: Form[]) =>
  judged(check, dossierOf([visitOf({ evidence: formsOf(...forms) })], { procedure: procedureOf({ declared: { online } }) }));

describe("the path online", () => {
  it("passes when what a person declared fits what was seen, and states no level", () => {
    expect(declaring("Oui", formOf(three))).toEqual([
      {
        outcome: "passed",
        why: { fr: "Un formulaire à remplir a été vu.", en: "A form to fill in was seen." },
        details: { seen: "form" },
      },
    ]);
    expect(declaring("Non")[0]?.outcome).toBe("passed");
    expect(declaring("Partiel", formOf(three))[0]?.outcome).toBe("passed");
  });

  it("tells two questions, which may be a search or a choice, from the three of a procedure", () => {
    expect([seenOn({}, formOf(three.slice(0, 2))), seenOn({}, formOf(three))]).toEqual([[{ seen: "question" }], [{ seen: "form" }]]);
  });

  it("asks a person when they contradict each other", () => {
    expect(declaring("Oui")).toEqual([
      {
        outcome: "cantTell",
        why: {
          fr: "Ni formulaire ni connexion sur les pages visitées : de l'information seulement.",
          en: "Neither a form nor a sign-in on the pages visited: information only.",
        },
        findings: [
          {
            outcome: "cantTell",
            message: {
              fr: "Ni formulaire ni connexion sur les pages visitées : de l'information seulement. La liste déclare « Oui ».",
              en: 'Neither a form nor a sign-in on the pages visited: information only. The list declares "Oui".',
            },
            repair: {
              fr: "Donnez l'adresse où la démarche commence, ou inscrivez dans la liste qu'elle n'est pas en ligne (« declared: { online: Non } »).",
              en: 'Give the address where the procedure begins, or write in the list that it is not online ("declared: { online: Non }").',
            },
            selector: "",
            quote: "",
          },
        ],
        details: { seen: "information" },
      },
    ]);
    expect(declaring("Non", formOf(three))[0]?.outcome).toBe("cantTell");
  });

  it("says that a form of one or two questions was seen, and asks whether the procedure begins there", () => {
    const [short] = judged(check, dossierOf([visitOf({ evidence: formsOf(formOf([fieldOf("Adresse")])) })]));
    expect([short?.outcome, short?.why.fr, short?.findings?.[0]?.repair?.en]).toEqual([
      "cantTell",
      "Un formulaire d'une ou deux questions a été vu : le début de la démarche, un choix de son cas ou une recherche.",
      'If the procedure begins there and all of it can be done online, write "declared: { online: Oui }" in the list; else give the address where it begins.',
    ]);
    expect(declaring("Oui", formOf([fieldOf("Adresse")]))[0]?.outcome).toBe("cantTell");
    expect(declaring("Non", formOf([fieldOf("Adresse")]))[0]?.outcome).toBe("passed");
  });

  it("asks a person to fill in what nobody declared", () => {
    expect(judged(check, dossierOf([visitOf({ status: "login_wall", evidence: formsOf() })]))).toEqual([
      {
        outcome: "cantTell",
        why: { fr: "La démarche commence par une connexion.", en: "The procedure begins with a sign-in." },
        findings: [
          {
            outcome: "cantTell",
            message: { fr: "La démarche commence par une connexion.", en: "The procedure begins with a sign-in." },
            repair: {
              fr: "Si toute la démarche peut être faite en ligne, inscrivez « declared: { online: Oui } » dans la liste.",
              en: 'If all of the procedure can be done online, write "declared: { online: Oui }" in the list.',
            },
            selector: "",
            quote: "",
          },
        ],
        details: { seen: "account" },
      },
    ]);
  });

  it.each([
    ["three questions", {}, [formOf(three)], "form"],
    ["one question on the form itself", { role: "form" as const }, [formOf([fieldOf("Numéro de dossier")])], "form"],
    ["a form before the form", {}, [formOf([fieldOf("Département")])], "question"],
    [
      "three choices of one question",
      {},
      [formOf(["Oui", "Non", "Peut-être"].map((label) => fieldOf(label, { type: "radio", name: "choix" })))],
      "question",
    ],
    ["a search", {}, [formOf([...three, fieldOf("Rechercher", { type: "search" })])], "information"],
    ["a newsletter in the footer", {}, [formOf(three, { landmark: "footer" })], "information"],
    ["fields that nobody sees", {}, [formOf(three.map((field) => ({ ...field, visible: false })))], "information"],
    ["a contact form", { role: "contact" as const }, [formOf(three)], "information"],
    ["a password", {}, [formOf([fieldOf("Identifiant"), fieldOf("Mot de passe", { type: "password" })])], "account"],
    ["a login page", { role: "login" as const }, [], "account"],
  ])("%s", (_case, part, forms, seen) => {
    expect(seenOn(part, ...forms)).toEqual([{ seen }]);
  });

  it("prefers a form behind the login page", () => {
    const visits = [visitOf({ role: "login", evidence: formsOf() }), visitOf({ role: "form", evidence: formsOf(formOf(three)) })];
    expect(judged(check, dossierOf(visits))[0]?.details).toEqual({ seen: "form" });
  });

  it("is untested when no page was seen", () => {
    expect(judged(check, dossierOf([visitOf({ status: "blocked" })]))).toEqual([{ outcome: "untested", why: { fr: "seen", en: "seen" } }]);
  });
});
