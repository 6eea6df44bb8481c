import { describe, expect, it } from "vitest";
import { isAnnounced, isElsewhere, isUnavailable, offeredName, signsIn } from "../../src/reading/connect-words.ts";
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

describe("signsIn, of a choice", () => {
  it.each([
    ["radio", "Je m'identifie avec FranceConnect", undefined, true],
    ["radio", "FranceConnect", "Comment vous identifier ?", true],
    ["radio", "FranceConnect", "Quel service utilisez-vous ?", false],
    ["tab", "Se connecter avec FranceConnect", undefined, true],
    ["tab", "FranceConnect", undefined, false],
  ] as const)("%s « %s » (%s): %s", (choice, name, heading, expected) => {
    expect(signsIn(connectOf({ choice, name, heading, tag: "input" }), "FranceConnect")).toBe(expected);
  });
});

describe("a button that says that it does not work", () => {
  it.each([
    ["button", "S’identifier avec FranceConnect (à venir)", true],
    ["button", "FranceConnect, bientôt disponible", true],
    ["button", "FranceConnect temporairement indisponible", true],
    ["button", "S’identifier avec FranceConnect", false],
    ["a", "FranceConnect : bientôt", false],
  ])("%s « %s »: %s", (tag, name, expected) => {
    const candidate = connectOf({ tag, name, classes: "" });
    expect([isAnnounced(candidate), isElsewhere(offeredName(candidate))]).toEqual([expected, tag === "a"]);
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
