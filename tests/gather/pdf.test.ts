import { describe, expect, it } from "vitest";
import { readPdf } from "../../src/gather/pdf.ts";
import { readDeclarationText } from "../../src/reading/declaration-text.ts";
import { makePdf } from "../support/pdf.ts";

const title = (text: string) => ({ text, size: 16, gap: 40 });
const paragraph = (text: string) => ({ text, gap: 26 });

/** A declaration as an office suite prints it: lines broken anywhere, a sentence that runs over to the next page. */
const declaration = makePdf([
  [
    title("Déclaration d’accessibilité"),
    paragraph("Cette déclaration s’applique à la demande de logement en ligne."),
    title("État de conformité"),
    paragraph("Le service est partiellement conforme avec le référentiel général"),
    "d’amélioration de l’accessibilité (RGAA), version 4.1.",
    title("Résultats des tests"),
    paragraph("L’audit réalisé par la société Exemplia révèle que :"),
    paragraph("• 71,4 % des critères du RGAA sont"),
    "respectés ;",
    "• le taux moyen de conformité est de 88 %.",
    title("Établissement de cette déclaration"),
    paragraph("Cette déclaration a été établie le"),
  ],
  ["12 mars 2026. Elle a été mise à jour le 4 mai 2026."],
]);

describe("readPdf", () => {
  it("gives titles, paragraphs and items with their pages", async () => {
    const blocks = await readPdf(declaration);
    expect(blocks.map(({ selector, tag, heading, text }) => [selector, tag, heading, text])).toEqual([
      ["page 1", "h2", "", "Déclaration d’accessibilité"],
      ["page 1", "p", "Déclaration d’accessibilité", "Cette déclaration s’applique à la demande de logement en ligne."],
      ["page 1", "h2", "Déclaration d’accessibilité", "État de conformité"],
      [
        "page 1",
        "p",
        "État de conformité",
        "Le service est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.",
      ],
      ["page 1", "h2", "État de conformité", "Résultats des tests"],
      ["page 1", "p", "Résultats des tests", "L’audit réalisé par la société Exemplia révèle que :"],
      ["page 1", "li", "Résultats des tests", "71,4 % des critères du RGAA sont respectés ;"],
      ["page 1", "li", "Résultats des tests", "le taux moyen de conformité est de 88 %."],
      ["page 1", "h2", "Résultats des tests", "Établissement de cette déclaration"],
      ["page 1", "p", "Établissement de cette déclaration", "Cette déclaration a été établie le 12 mars 2026. Elle a été mise à jour le 4 mai 2026."],
    ]);
  });

  it("is read like any declaration", async () => {
    const { level, rates, established, updated, version, auditor } = readDeclarationText(await readPdf(declaration));
    expect([level, rates.rate?.value, rates.average?.value, updated?.iso, version?.version, auditor?.auditor]).toEqual([
      "partielle",
      71.4,
      88,
      "2026-05-04",
      "4.1",
      "Exemplia",
    ]);
    expect(established?.iso).toBe("2026-03-12");
  });

  it("leaves the bytes to their owner", async () => {
    const bytes = declaration.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(declaration);
  });

  it("rejects what is no PDF", async () => {
    await expect(readPdf(Uint8Array.from(Buffer.from("<html>")))).rejects.toThrow(/PDF/);
  });

  it("finds no text in a page of pictures", async () => {
    expect(await readPdf(makePdf([[]]))).toEqual([]);
  });
});
