import { describe, expect, it } from "vitest";
import type { Landmark, Link } from "../../src/domain/evidence.ts";
import { isWithinReach, roleLinks } from "../../src/reading/roles.ts";
import { sameSite } from "../../src/reading/site.ts";

const page = "https://demarche.exemple.fr/accueil";
const link = (name: string, href: string | null, landmark: Landmark = "main", more: Partial<Link> = {}): Link => ({
  name,
  href: href === null ? null : new URL(href, page).href,
  kind: "link",
  landmark,
  selector: "a",
  visible: true,
  ...more,
});
const rolesOf = (...links: Link[]) => roleLinks(links, page).map(({ role, link: { name } }) => `${role} ← ${name}`);

describe("roles of links", () => {
  it.each([
    ["declaration", "Accessibilité : partiellement conforme", "/accessibilite"],
    ["declaration", "Accessibilité\u00a0: non conforme", "/a"],
    ["declaration", "Déclaration d’accessibilité", "/pages/42"],
    ["declaration", "Accessibilité", "/x"],
    ["login", "Se connecter", "/x"],
    ["login", "Connexion", "/x"],
    ["login", "Accéder à mon espace", "/x"],
    ["login", "Mon compte", "/x"],
    ["login", "Espace particulier", "/x"],
    ["form", "Commencer la démarche", "/x"],
    ["form", "Faire une demande", "/x"],
    ["form", "Accéder au service en ligne", "/x"],
    ["form", "Remplir le formulaire", "/x"],
    ["form", "Je déclare mes revenus", "/x"],
    ["contact", "Contactez-nous", "/x"],
    ["contact", "Nous contacter", "/x"],
    ["contact", "Prendre rendez-vous", "/x"],
    ["contact", "Joindre le service", "/nous-contacter"],
    ["help", "Besoin d’aide ?", "/x"],
    ["help", "Foire aux questions", "/x"],
    ["legal", "Mentions légales", "/x"],
    ["declaration", "Déclaration d’accessibilité (PDF, 120 Ko)", "/docs/declaration.pdf"],
    ["declaration", "Télécharger la déclaration d’accessibilité", "/docs/a.pdf"],
  ])("%s: « %s »", (role, name, href) => {
    expect(rolesOf(link(name, href))).toEqual([`${role} ← ${name}`]);
  });

  it.each([
    ["a news item", link("Le nouveau service est arrivé", "/actualites/1")],
    ["a link with an effect", link("Se déconnecter", "/logout")],
    ["a deletion", link("Supprimer ma demande", "/demande/supprimer")],
    ["a button", link("Se connecter", null, "main", { kind: "button" })],
    ["a mail address", link("Contactez-nous", "mailto:a@exemple.fr")],
    ["an anchor in the same page", link("Contact", "#contact")],
    ["a document", link("Mentions légales", "/mentions-legales.pdf")],
    ["a document that is only about accessibility", link("Schéma pluriannuel d'accessibilité (PDF)", "/accessibilite.pdf")],
    ["a declaration in a format that cannot be read", link("Déclaration d'accessibilité", "/declaration.odt")],
    ["the start of an identification", link("Se connecter avec FranceConnect", "/auth/franceconnect")],
    ["an authorize endpoint", link("Se connecter", "https://app.franceconnect.gouv.fr/api/v1/authorize?x=1")],
  ])("leaves %s alone", (_, one) => {
    expect(rolesOf(one)).toEqual([]);
  });

  it("puts the strongest first and each target once", () => {
    const links = [
      link("Besoin d'aide", "/aide"),
      link("Se connecter", "/login", "header"),
      link("Se connecter", "/login", "footer"),
      link("Mon espace", "/espace", "footer"),
    ];
    expect(rolesOf(...links)).toEqual(["login ← Se connecter", "help ← Besoin d'aide", "login ← Mon espace"]);
  });

  it("follows the route of a single-page application, not the current one", () => {
    expect(roleLinks([link("Contact", "#/contact"), link("Connexion", "#/accueil")], `${page}#/accueil`).map(({ role }) => role)).toEqual([
      "contact",
    ]);
  });
});

describe("reach", () => {
  it.each([
    ["contact", 8, "https://www.caf.fr/", "https://connect.caf.fr/contact", true],
    ["contact", 8, "https://a.service-public.gouv.fr/", "https://impots.gouv.fr/contact", false],
    ["declaration", 12, "https://a.fr/", "https://declarations.b.fr/a", true],
    ["declaration", 7, "https://a.fr/", "https://b.fr/accessibilite", false],
    ["login", 8, "https://a.fr/", "https://auth.b.gouv.fr/login", true],
    ["login", 8, "https://a.fr/", "https://b.com/login", false],
    ["form", 8, "http://127.0.0.1:4000/a", "http://127.0.0.1:4000/b", true],
    ["form", 8, "http://127.0.0.1:4000/a", "http://127.0.0.1:5000/b", false],
  ] as const)("%s (%i) from %s to %s: %s", (role, strength, from, to, expected) => {
    expect(isWithinReach(role, strength, from, to, sameSite)).toBe(expected);
  });
});
