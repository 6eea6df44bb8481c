import { describe, expect, it } from "vitest";
import type { DeclarationMention } from "../../src/domain/evidence.ts";
import { declarationLinks, readMention } from "../../src/reading/mention.ts";

const home = "https://demarche.exemple.gouv.fr/";
const mentionOf = (quote: string, part: Partial<DeclarationMention> = {}): DeclarationMention => ({
  selector: "footer a",
  landmark: "footer",
  visible: true,
  quote,
  href: `${home}accessibilite`,
  ...part,
});
const stateOf = (quote: string, part: Partial<DeclarationMention> = {}) => readMention([mentionOf(quote, part)])?.state ?? null;

describe("readMention", () => {
  it.each([
    ["Accessibilité : non conforme", "non"],
    ["Accessibilité\u00a0: partiellement conforme", "partielle"],
    ["Accessibilité: totalement conforme", "totale"],
    ["Accessibilité :totalement\u202fconforme", "totale"],
    ["Accessibilité numérique : non-conforme", "non"],
    ["Accessibilité – partiellement conforme", "partielle"],
    ["ACCESSIBILITÉ (NON CONFORME)", "non"],
    ["Accessibilité : partielle", "partielle"],
    ["Ce site est en conformité partielle avec le RGAA", "partielle"],
    ["Déclaration d’accessibilité : le site n’est pas conforme", "non"],
    ["Accessibility: partially compliant", "partielle"],
    ["Non conforme", "non"],
    ["Déclaration d’accessibilité", "unknown"],
    ["Accessibilité", "unknown"],
    ["Accessibilité : conforme", "unknown"],
    ["Conforme RGAA 4.1 niveau AA", "unknown"],
    ["Accessibilité : en cours de mise en conformité", "unknown"],
    ["Accessibilité : non/partiellement/totalement conforme", "unknown"],
    ["Accessibilité : [non | partiellement | totalement] conforme", "unknown"],
  ])("%s", (quote, state) => {
    expect(stateOf(quote)).toBe(state);
  });

  it.each([
    ["Accessibilité des bâtiments", `${home}erp`],
    ["Accessibilité PMR", `${home}transports`],
    ["Paramètres d’accessibilité", null],
    ["Schéma pluriannuel d’accessibilité", `${home}schema.pdf`],
    ["Accessibilité", null],
    ["Accès conforme aux normes d’accessibilité des ERP", `${home}acces`],
    ["Mentions légales", `${home}mentions-legales`],
    ["Aides à l’adaptation du logement", `${home}aides/accessibilite-logement`],
  ])("is not about the page: %s", (quote, href) => {
    expect(stateOf(quote, { href })).toBe(null);
  });

  it("says when the official model was left as is", () => {
    expect(readMention([mentionOf("Accessibilité : non/partiellement/totalement conforme")])?.template).toBe(true);
  });

  it("knows a declaration by its address alone", () => {
    expect(stateOf("En savoir plus", { href: `${home}declaration-d-accessibilit%C3%A9` })).toBe("unknown");
    expect(stateOf("En savoir plus", { href: `${home}#/accessibilite` })).toBe("unknown");
  });

  it("takes the footer's mention before another, and a state before none", () => {
    const mentions = [
      mentionOf("Le site d’un partenaire est totalement conforme au RGAA.", { landmark: "main", href: null }),
      mentionOf("Déclaration d’accessibilité", { landmark: "nav" }),
      mentionOf("Accessibilité : non conforme"),
    ];
    expect(readMention(mentions)).toEqual({ state: "non", template: false, mention: mentions[2] });
  });

  it("reads nothing where nothing is", () => {
    expect(readMention([])).toBe(null);
  });
});

describe("declarationLinks", () => {
  it("keeps links that lead somewhere, the best first", () => {
    const mentions = [
      mentionOf("Accessibilité : non conforme", { href: `${home}#` }),
      mentionOf("Accessibilité : non conforme", { href: null }),
      mentionOf("Accessibilité", { href: "javascript:void(0)" }),
      mentionOf("Accessibilité", { landmark: "nav", href: `${home}#/accessibilite` }),
      mentionOf("Déclaration d’accessibilité", { href: `${home}declaration.pdf` }),
    ];
    expect(declarationLinks(mentions, home).map((mention) => mention.href)).toEqual([`${home}declaration.pdf`, `${home}#/accessibilite`]);
  });
});
