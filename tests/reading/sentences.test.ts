import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const cut = (text: string) => sentencesOf(declarationBlocks(text)).map((sentence) => sentence.text);
const leads = (text: string) => sentencesOf(declarationBlocks(text)).map((sentence) => sentence.lead);

describe("sentencesOf", () => {
  it("cuts after a full stop, not inside numbers, abbreviations or rows", () => {
    expect(cut("Conforme au RGAA 4.1. Voir l’art. 47 de M. Durand ; Merci.")).toEqual([
      "Conforme au RGAA 4.1.",
      "Voir l’art. 47 de M. Durand ;",
      "Merci.",
    ]);
    expect(cut("tr: Taux : 76 %. Date ; 2023")).toEqual(["Taux : 76 %. Date ; 2023"]);
  });

  it("cuts at line breaks", () => {
    const [block] = declarationBlocks("x");
    expect(block && sentencesOf([{ ...block, text: "Établie le 2 mai\nMise à jour le 3 juin" }]).map((one) => one.plain)).toEqual([
      "etablie le 2 mai",
      "mise a jour le 3 juin",
    ]);
  });

  it("remembers what introduces a list, a definition, a lone figure", () => {
    expect(leads("L’audit révèle que :\nli: un\nli: deux")).toEqual(["", "l'audit revele que :", "l'audit revele que :"]);
    expect(leads("dt: Taux\ndd: 76 %")).toEqual(["", "taux"]);
    expect(leads("Taux de conformité\n76 %")).toEqual(["", "taux de conformite"]);
    expect(leads("h2: Taux\n76 %")).toEqual(["", ""]);
  });

  it("reads tiles from the figure down to its caption", () => {
    expect(leads("Les résultats sont les suivants.\n68 %\nCritères conformes\n24 %\nCritères non conformes")).toEqual([
      "",
      "criteres conformes",
      "",
      "criteres non conformes",
      "",
    ]);
    expect(leads("Critères conformes\n68 %\nCritères non conformes\n24 %\nVoir la grille")).toEqual([
      "",
      "criteres conformes",
      "",
      "criteres non conformes",
      "",
    ]);
  });
});
