import { describe, expect, it } from "vitest";
import { readAuditor, readParts, readPlaceholders, readVersion } from "../../src/reading/declaration-parts.ts";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const sentences = (text: string) => sentencesOf(declarationBlocks(text));

describe("readAuditor", () => {
  it.each<[string, string | null]>([
    ["L’audit de conformité réalisé par la société Exemplia révèle que 76 % des critères sont respectés.", "Exemplia"],
    ["L'audit a été réalisé le 3 mars 2024 par l’agence Exemplia, sur un échantillon.", "Exemplia"],
    ["L’audit réalisé par le cabinet Un Exemple en janvier 2024 montre que…", "Un Exemple"],
    ["Un audit a été effectué en interne.", "en interne"],
    ["L’audit réalisé par [nom de l’organisme] révèle que…", null],
    ["Par ailleurs, vous pouvez nous écrire.", null],
  ])("%s", (text, auditor) => {
    expect(readAuditor(sentences(text))?.auditor ?? null).toBe(auditor);
  });
});

describe("readVersion", () => {
  it.each<[string, string | null]>([
    ["Conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.", "4.1"],
    ["Conforme au RGAA 4. L’audit porte sur le RGAA version 4.1.2.", "4.1.2"],
    ["DÉCLARATION DE CONFORMITÉ - RGAA 3.0", "3.0"],
    ["RGAA v4.1", "4.1"],
    ["RGAA : 43 %", null],
    ["Conforme au RGAA.", null],
  ])("%s", (text, version) => {
    expect(readVersion(sentences(text), [])?.version ?? null).toBe(version);
  });
});

describe("readParts", () => {
  it("does not take the state's own sentence for the list of what is not accessible", () => {
    const parts = readParts(
      sentences("Le site est partiellement conforme en raison des non-conformités et des dérogations énumérées ci-dessous, que vous trouverez."),
    );
    expect(Object.values(parts)).toEqual(Array.from({ length: 9 }, () => false));
  });
});

describe("readPlaceholders", () => {
  it("finds what nobody filled in, and nothing else", () => {
    const text = "Établie le [date].\nXX % des critères\n[url - à modifier]\n[À COMPLÉTER : date]\nVoir la note [1].\nIl est écrit [sic].";
    expect(readPlaceholders(sentences(text)).map((sentence) => sentence.text)).toEqual([
      "Établie le [date].",
      "XX % des critères",
      "[url - à modifier]",
      "[À COMPLÉTER : date]",
    ]);
  });
});
