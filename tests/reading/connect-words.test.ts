import { describe, expect, it } from "vitest";
import { isElsewhere, isUnavailable, signsIn } from "../../src/reading/connect-words.ts";
import { connectOf } from "../support/candidates.ts";

describe("isElsewhere", () => {
  it.each([
    "Qu’est-ce que FranceConnect ?",
    "En savoir plus sur FranceConnect",
    "Continuer sans FranceConnect",
    "Se déconnecter de FranceConnect",
    "FranceConnect, bientôt disponible",
    "Comment utiliser FranceConnect",
  ])("yes: %s", (name) => expect(isElsewhere(name)).toBe(true));
  it.each(["S’identifier avec FranceConnect", "Besoin d’un compte ? Créer mon compte avec FranceConnect", "FranceConnect"])("no: %s", (name) =>
    expect(isElsewhere(name)).toBe(false),
  );
});

describe("signsIn", () => {
  it("needs a verb, or a button", () => {
    const link = { tag: "a", classes: "" };
    expect([
      signsIn(connectOf({ ...link, name: "Connexion avec FranceConnect" }), "FranceConnect"),
      signsIn(connectOf({ name: "FranceConnect", classes: "" }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "FranceConnect" }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "FranceConnect", classes: "btn" }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "FranceConnect", classes: "btn", landmark: "footer" }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "FranceConnect", images: ["logo-franceconnect.svg"] }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "FranceConnect", images: ["franceconnect-bouton.svg"] }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: "Les chiffres de FranceConnect en 2024" }), "FranceConnect"),
      signsIn(connectOf({ ...link, name: `Connexion avec FranceConnect ${"et bien d’autres choses ".repeat(5)}` }), "FranceConnect"),
    ]).toEqual([true, true, false, true, false, false, true, false, false]);
  });
});

describe("isUnavailable", () => {
  it.each([
    ["FranceConnect est temporairement indisponible.", "FranceConnect", true],
    ["Le service FranceConnect est actuellement en maintenance", "FranceConnect", true],
    ["FranceConnect momentanément désactivé", "FranceConnect", true],
    ["ProConnect est momentanément désactivé.", "ProConnect", true],
    ["ProConnect est momentanément désactivé.", "FranceConnect", false],
    ["En cas d'indisponibilité de FranceConnect, réessayez.", "FranceConnect", false],
    ["FranceConnect est la solution proposée par l’État", "FranceConnect", false],
  ] as const)("%s (%s): %s", (context, brand, expected) => {
    expect(isUnavailable(context, brand)).toBe(expected);
  });
});
