import { describe, expect, it } from "vitest";
import type { Form, Link } from "../../src/domain/evidence.ts";
import type { PageRole } from "../../src/domain/visit.ts";
import { accountForm, firstQuestion, identifierStep, openForm, unseenEntrances, unseenSteps } from "../../src/reading/identification.ts";
import { linkOf } from "../support/candidates.ts";
import { fieldOf, formOf } from "../support/dossiers.ts";

const url = "https://logement.exemple.gouv.fr/";
const page = (forms: readonly Form[], role: PageRole = "start", links: readonly Link[] = []) => ({ role, url, forms, links });
const email = fieldOf("Adresse électronique", { type: "email" });
const password = fieldOf("Mot de passe", { type: "password" });

describe("accountForm", () => {
  it("sees a password", () => {
    expect(accountForm(page([formOf([email, password])]))).toEqual({ role: "start", url, selector: password.selector, quote: "Mot de passe" });
  });

  it("sees no account in an identifier alone", () => {
    expect(accountForm(page([formOf([email], { submits: ["Continuer"] })], "login"))).toBe(null);
  });
});

describe("identifierStep", () => {
  it("sees an identifier alone on a login page, or with a button that says so", () => {
    expect(identifierStep(page([formOf([email], { submits: ["Continuer"] })], "login"))).toEqual({
      role: "login",
      url,
      selector: email.selector,
      quote: "Adresse électronique",
    });
    expect(identifierStep(page([formOf([email], { submits: ["Se connecter"] })]))?.quote).toBe("Adresse électronique");
  });

  it("sees none beside a password, in a newsletter, a request or a search", () => {
    expect(identifierStep(page([formOf([email, password])], "login"))).toBe(null);
    expect(identifierStep(page([formOf([email], { name: "Newsletter", submits: ["S'abonner"] })], "login"))).toBe(null);
    expect(identifierStep(page([formOf([email, fieldOf("Nom"), fieldOf("Rue"), fieldOf("Ville"), fieldOf("Motif")])]))).toBe(null);
    expect(identifierStep(page([formOf([fieldOf("Rechercher", { type: "search" })])]))).toBe(null);
  });
});

describe("openForm", () => {
  it("sees a form with several questions", () => {
    expect(openForm(page([formOf([fieldOf("Nom"), fieldOf("Motif", { type: "textarea" })])]))).toEqual({
      role: "start",
      url,
      selector: "form",
      quote: "Votre demande",
    });
  });

  it.each([
    ["one field", formOf([fieldOf("Code postal")])],
    ["hidden fields", formOf([fieldOf("a", { visible: false }), fieldOf("b", { visible: false })])],
    ["a login form", formOf([email, password])],
    ["a contact form", formOf([email, fieldOf("Message", { type: "textarea" })], { name: "Nous contacter" })],
    ["a footer form", formOf([email, fieldOf("Nom")], { landmark: "footer" })],
    ["a search", formOf([fieldOf("Quoi"), fieldOf("Où")], { submits: ["Rechercher"] })],
  ])("not %s", (_, form) => {
    expect(openForm(page([form]))).toBe(null);
  });
});

describe("entrances and steps", () => {
  const login = linkOf("Se connecter", `${url}connexion`);
  const begin = linkOf("Commencer la démarche", `${url}demande`, { landmark: "main" });

  it("lists the sign-in pages that were not visited", () => {
    expect(unseenEntrances(page([], "start", [login, begin]), [url])).toEqual([{ role: "start", url, selector: "#l", quote: "Se connecter" }]);
    expect(unseenEntrances(page([], "start", [login]), [url, `${url}connexion`])).toEqual([]);
  });

  it("lists buttons that sign in: their page cannot be known", () => {
    expect(unseenEntrances(page([], "start", [linkOf("Connexion", null), linkOf("Rechercher", null)]), [url])).toHaveLength(1);
  });

  it("lists the steps that were not visited", () => {
    expect(unseenSteps(page([], "start", [login, begin]), [url])).toEqual([{ role: "start", url, selector: "#l", quote: "Commencer la démarche" }]);
    expect(unseenSteps(page([], "start", [begin]), [`${url}demande`])).toEqual([]);
  });
});

describe("firstQuestion", () => {
  it("sees a form too short to tell, and quotes its name or its first question", () => {
    const form = formOf([fieldOf("Adresse")], { name: "" });
    expect(firstQuestion(page([form]))).toEqual({ role: "start", url, selector: "form", quote: "Adresse" });
    expect(firstQuestion(page([formOf([fieldOf("Adresse")])]))?.quote).toBe("Votre demande");
  });

  it.each([
    ["on a contact page", page([formOf([fieldOf("Message")])], "contact")],
    ["in the header", page([formOf([fieldOf("Mots")], { landmark: "header" })])],
    ["with a password", page([formOf([email, password])])],
    ["of a search box", page([formOf([fieldOf("Rechercher", { type: "search" })])])],
  ])("sees none %s", (_, seen) => {
    expect(firstQuestion(seen)).toBe(null);
  });
});
