import { describe, expect, it } from "vitest";
import type { ConnectCandidate } from "../../src/domain/evidence.ts";
import { brandOf, isDesignated, names } from "../../src/reading/connect-brand.ts";
import { connectOf } from "../support/candidates.ts";

const bare = { name: "", classes: "" };

describe("brandOf", () => {
  it.each<readonly [Partial<ConnectCandidate>, string | null]>([
    [{}, "FranceConnect"],
    [{ name: "S'identifier avec France Connect" }, "FranceConnect"],
    [{ name: "S'IDENTIFIER AVEC FRANCECONNECT" }, "FranceConnect"],
    [{ classes: "fr-connect fr-connect--plus" }, "FranceConnect +"],
    [{ name: "FranceConnect+" }, "FranceConnect +"],
    [{ name: "France Connect Plus" }, "FranceConnect +"],
    [{ target: "https://x.fr/authorize?acr_values=eidas3" }, "FranceConnect +"],
    [{ title: "Qu’est-ce que FranceConnect+ ?" }, "FranceConnect +"],
    [{ name: "S’identifier avec ProConnect" }, "ProConnect"],
    [{ name: "S’identifier avec AgentConnect" }, "ProConnect"],
    [{ name: "Mon Compte Pro" }, "ProConnect"],
    [{ name: "S’identifier avec ÉduConnect" }, "other"],
    [{ name: "Aidants Connect", images: ["franceconnect-bouton.svg"] }, "other"],
    [{ ...bare, images: ["FCboutons-10.svg"] }, "FranceConnect"],
    [{ ...bare, images: ["btn-fc.png"] }, "FranceConnect"],
    [{ ...bare, images: ["franceconnect-plus.svg"] }, "FranceConnect +"],
    [{ ...bare, images: ["proconnect-bouton.svg"] }, "ProConnect"],
    [{ ...bare, images: ["effcbouton.svg"] }, null],
    [{ ...bare, target: "https://x.fr/omniauth/franceconnect" }, "FranceConnect"],
    [{ ...bare, target: "https://x.fr/openid_connect_login" }, "FranceConnect"],
    [{ ...bare, classes: "france-connect-button" }, "FranceConnect"],
    [{ name: "Fermer", classes: "france-connect-button" }, null],
    [{ name: "S’identifier avec", context: "FranceConnect est la solution proposée par l’État" }, "FranceConnect"],
    [{ name: "S’identifier avec", context: "ProConnect est la solution proposée par l’État" }, null],
    [{ ...bare, actionable: false, context: "Connectez-vous via FranceConnect" }, "FranceConnect"],
    [{ name: "Récupérez vos données FranceConnectées", classes: "" }, null],
    [{ ...bare, images: ["FC-connect-button.svg"] }, "FranceConnect"],
    [{ ...bare, target: "https://x.fr/fc/login/?next=/" }, "FranceConnect"],
    [{ ...bare, name: "Je me connecte", heading: "FranceConnect" }, "FranceConnect"],
    [{ ...bare, name: "Je me connecte", heading: "Se connecter avec France Connect" }, "FranceConnect"],
    [{ ...bare, name: "Je me connecte", heading: "FranceConnect +" }, "FranceConnect +"],
    [{ ...bare, name: "Je me connecte", heading: "Les chiffres de FranceConnect" }, null],
    [{ reaches: "https://oidc.franceconnect.gouv.fr/api/v2/authorize?acr_values=eidas2" }, "FranceConnect +"],
    [{ reaches: "https://auth.franceconnect.gouv.fr/api/v2/authorize" }, "FranceConnect +"],
    [{ reaches: "https://fcp-high.integ01.dev-franceconnect.fr/api/v2/authorize" }, "FranceConnect +"],
    [{ classes: "fr-connect--plus", reaches: "https://oidc.franceconnect.gouv.fr/api/v2/authorize?acr_values=eidas1" }, "FranceConnect"],
    [{ ...bare }, null],
  ])("%j → %s", (part, expected) => {
    expect(brandOf(connectOf(part))).toBe(expected);
  });
});

it("tells what people can see from what only the target says", () => {
  const silent = connectOf({ ...bare, target: "https://x.fr/franceconnect" });
  expect([names(connectOf()), names(silent), isDesignated(silent), isDesignated(connectOf({ ...bare, images: ["btn-fc.svg"] }))]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
