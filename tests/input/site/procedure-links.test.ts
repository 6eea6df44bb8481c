import { describe, expect, it } from "vitest";
import { draftsOf, procedureLinks } from "../../../src/input/site/procedure-links.ts";

const site = "https://www.ville.fr/";
const found = (href: string, name: string): boolean => procedureLinks([{ href, name }], site).length === 1;

describe("procedureLinks", () => {
  it.each([
    ["https://www.ville.fr/etat-civil/acte", "Demander un acte de naissance"],
    ["https://www.ville.fr/12", "Inscription à la cantine"],
    ["https://www.ville.fr/demarches/voirie", "Voirie"],
    ["https://demarches.ville.fr/voirie", "Voirie"],
    ["https://www.demarches-simplifiees.fr/commencer/louer-une-salle", "Louer une salle"],
  ])("takes %s, %j", (href, name) => expect(found(href, name)).toBe(true));

  it.each([
    ["https://www.ville.fr/musee", "Le musée"],
    ["https://www.ville.fr/demande", ""],
    ["https://www.ville.fr/actualites/1", "Actualités : inscription aux ateliers"],
    ["https://ailleurs.fr/12", "Inscription à la cantine"],
    ["https://www.ville.fr/logout", "Demande de déconnexion"],
    ["mailto:mairie@ville.fr", "Demander un rendez-vous"],
    ["https://www.ville.fr/contact", "Contact : demande d'information"],
  ])("leaves %s, %j", (href, name) => expect(found(href, name)).toBe(false));

  it("takes one page once, under its first name", () => {
    const links = ["https://www.ville.fr/acte", "https://www.ville.fr/acte#haut"].map((href, place) => ({ href, name: `Demande ${place}` }));
    expect(procedureLinks(links, site).map(({ name }) => name)).toEqual(["Demande 0"]);
  });
});

it("drafts carry the administration and the place of the link", () => {
  expect(draftsOf([{ href: `${site}acte`, name: "Acte" }], "Ville")).toEqual([
    { place: { line: 1, column: 1, path: "" }, name: "Acte", url: `${site}acte`, administration: "Ville" },
  ]);
});
