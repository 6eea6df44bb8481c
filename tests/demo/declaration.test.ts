import { describe, expect, it } from "vitest";
import { brands } from "../../src/demo/brands.ts";
import { auditResult, declaration } from "../../src/demo/declaration.ts";

const plan = {
  brand: brands.town,
  subject: "le téléservice « Essai »",
  state: "partiellement",
  results: auditResult(new Date("2026-02-01"), "78 %"),
  established: new Date("2026-03-22"),
  pages: ["Accueil"],
} as const;

const headings = (html: string): readonly (string | undefined)[] => [...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map((match) => match[1]);

describe("declaration", () => {
  it("has every mandatory part, in the order of the official model", () => {
    expect(headings(declaration(plan))).toEqual([
      "État de conformité",
      "Résultats des tests",
      "Contenus non accessibles",
      "Non-conformités",
      "Dérogations pour charge disproportionnée",
      "Contenus non soumis à l’obligation d’accessibilité",
      "Établissement de cette déclaration d’accessibilité",
      "Technologies utilisées",
      "Environnement de test",
      "Outils pour évaluer l’accessibilité",
      "Pages du site ayant fait l’objet de la vérification de conformité",
      "Retour d’information et contact",
      "Voies de recours",
    ]);
  });

  it.each([
    "s’applique au téléservice « Essai ».",
    "Le téléservice « Essai » est <strong>partiellement conforme</strong>",
    "réalisé le 1er février 2026 par la société Loupe &amp; Clavier révèle que <strong>78 % des critères du RGAA</strong>",
    "a été établie le 22 mars 2026.</p>",
    "Libre réponse 71120, 75342 Paris CEDEX 07",
    "09 69 39 00 00",
    "accessibilite@clairvigne-sur-orbelle.fr",
  ])("says: %s", (words) => {
    expect(declaration(plan)).toContain(words);
  });

  it("tells when it was updated", () => {
    expect(declaration({ ...plan, updated: new Date("2026-09-22") })).toContain(
      "a été établie le 22 mars 2026. Elle a été mise à jour le 22 septembre 2026.</p>",
    );
  });

  it("lists no fault when it is totally compliant", () => {
    expect(headings(declaration({ ...plan, state: "totalement" }))).not.toContain("Non-conformités");
  });
});
