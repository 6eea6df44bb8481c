import { describe, expect, it } from "vitest";
import { officialColumns } from "../../../src/domain/official.ts";
import { officialNames, readHeader } from "../../../src/input/official/header.ts";

const replaced = (column: string, name: string): readonly string[] => officialColumns.map((one) => (one === column ? name : one));

describe("readHeader", () => {
  it("knows the official columns in any order", () => {
    const header = readHeader(officialColumns.toReversed());
    expect(header).toMatchObject({ missing: [], unknown: [] });
    expect([...header.positions]).toEqual(officialColumns.map((column, index) => [column, 22 - index]));
  });

  it.each([
    ["Date Publication Déclaration", "Date Publication Déclaration\r\n(rouge : périmée ;\r\norange : bientôt périmée)"],
    ["Périmètre ministériel (AC/SG)", "PERIMETRE  MINISTERIEL"],
    ["% Recours au Numérique", " %\nRecours au numérique "],
    ["Nom Démarche", "nom demarche"],
  ])("knows %s written as %j", (column, name) => {
    expect(readHeader(replaced(column, name)).missing).toEqual([]);
  });

  it("names a renamed column and its nearest header", () => {
    expect(readHeader(replaced("Note Clarté Langage", "Note Clarté du Langage"))).toMatchObject({
      missing: [
        {
          column: 15,
          name: "Note Clarté Langage",
          message: {
            fr: 'il manque la colonne « Note Clarté Langage » ; la plus proche est "Note Clarté du Langage"',
            en: 'the column "Note Clarté Langage" is missing; the nearest is "Note Clarté du Langage"',
          },
          fix: {
            fr: 'écrivez Note Clarté Langage à la place de "Note Clarté du Langage"',
            en: 'write Note Clarté Langage in place of "Note Clarté du Langage"',
          },
        },
      ],
    });
  });

  it("names a column that is not there, one that is there twice, and one that is not official", () => {
    const header = readHeader([...officialColumns.filter((column) => column !== "Taux Dispo"), "FranceConnect", "Couleur", ""]);
    expect(header.missing.map(({ column, message, fix }) => ({ column, said: `${message.en}; ${fix.en}` }))).toEqual([
      { column: 1, said: 'the column "Taux Dispo" is missing; add a column Taux Dispo, empty if need be' },
      { column: 23, said: 'the column "FranceConnect" is there twice; keep only one of the two' },
    ]);
    expect(header.unknown.map(({ column, message }) => ({ column, said: message.en }))).toEqual([
      { column: 24, said: 'unknown column "Couleur", left aside' },
    ]);
  });
});

describe("officialNames", () => {
  it("counts the official columns that a row names", () => {
    expect([officialNames([]), officialNames(["Chiffres", null, 3]), officialNames(["URL Démarche", "Nom Démarche", "x"])]).toEqual([0, 0, 2]);
  });
});
