import { describe, expect, it } from "vitest";
import { findPhones, isPremium, phoneOfTarget } from "../../src/reading/phones.ts";

const values = (text: string): readonly string[] => findPhones(text).map((phone) => phone.value);

describe("findPhones", () => {
  it("keeps value, words and price", () => {
    expect(findPhones("Tél. 0 825 08 01 01 ou 01 40 81 21 22")).toEqual([
      { value: "+33825080101", shown: "0 825 08 01 01", premium: true },
      { value: "+33140812122", shown: "01 40 81 21 22", premium: false },
    ]);
  });

  it("keeps each number once", () => {
    expect(values("01 40 81 21 22, soit +33 1 40 81 21 22")).toEqual(["+33140812122"]);
  });

  it.each([
    ["0140812122", "+33140812122"],
    ["01.40.81.21.22", "+33140812122"],
    ["00 33 1 40 81 21 22", "+33140812122"],
    ["(+33) 1 40 81 21 22", "+33140812122"],
    ["0596 39 36 00", "+596596393600"],
    ["0594 39 36 00", "+594594393600"],
    ["+32 2 501 02 11", "+3225010211"],
    ["du lundi au vendredi au 3646", undefined],
    ["Tél./Fax. : 04.73.88.62.09", "+33473886209"],
    ["Téléphone et télécopie : 04 73 88 62 09", "+33473886209"],
    ["Fax 05 55 00 00 01 / Téléphone 05 55 00 00 02", "+33555000002"],
    ["Tél : 01 60 14 91 00 - Fax : 01 60 14 91 17", "+33160149100"],
    ["Vous pouvez nous joindre au 01 40 81 21 22", "+33140812122"],
    ["32 30 (prix d'un appel local)", "3230"],
    ["Le 39 60, gratuit + prix appel", "3960"],
    ["Tél. 01 40 81 21 22 05 56 00 01 02", "+33140812122,+33556000102"],
    ["0262 40 26 26", "+262262402626"],
    ["le support technique est à votre disposition au 3400", "3400"],
  ])("reads %s", (text, expected) => {
    expect(values(text)).toEqual(expected ? expected.split(",") : []);
  });

  it.each([
    "N° de l'avis : 01 2345 6789 0123",
    "il reste 3000 places, gratuit",
    "numéro 00 00 00 00 00",
    "de 01 2345 à 02 3456",
    "le 01.02.2024 et le 03.04.2025",
    "1 234 567 890 €",
    "fax 01 40 81 21 23",
    "ISBN 0140812122",
    "contrat n° 0140812122",
    "votre numéro : 0612345678",
    "par exemple : 0612345678",
    "Nous pourrons vous joindre au 06 45 67 89 10",
    "Numéro : 06 45 67 89 10 que vous avez indiqué",
    "IP 01.40.81.21.22.33",
    "contactez le 20 000",
    "en 3646 exemplaires",
  ])("finds no number in %s", (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ["appelez le 17", ["17"]],
    ["faites le 112", ["112"]],
    ["17 rue des Lilas", []],
    ["appelez le 116 117", ["116117"]],
    ["appelez le 118 712", []],
    ["composez le 10 13", ["1013"]],
    ["Tél. : 3960, appel non surtaxé", ["3960"]],
    ["appelez avant 2024", []],
  ])("short numbers: %s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("phoneOfTarget", () => {
  it.each([
    ["tel:+33140812122", "+33140812122"],
    ["tel:01.40.81.21.22", "+33140812122"],
    ["tel:01%2040%2081%2021%2022", "+33140812122"],
    ["callto:0140812122", "+33140812122"],
    ["tel:+33140812122;ext=12", "+33140812122"],
    ["tel:3646", "3646"],
    ["tel:+333646", "3646"],
    ["tel:112", "112"],
    ["tel:+33XXXXXXXX", null],
    ["tel:XX", null],
    ["tel:+332", null],
    ["tel:", null],
    ["tel:%E0%A4%A", null],
  ])("%s → %s", (href, expected) => {
    expect(phoneOfTarget(href)).toBe(expected);
  });
});

describe("isPremium", () => {
  it.each([
    ["+33810202020", true],
    ["+33825080101", true],
    ["+33891010203", true],
    ["118712", true],
    ["+33800130000", false],
    ["+33806706806", false],
    ["+33969390000", false],
    ["3646", false],
  ])("%s: %s", (value, expected) => {
    expect(isPremium(value)).toBe(expected);
  });

  it("reads the price written beside a short number", () => {
    expect(findPhones("Appelez le 3939 (0,15 €/min)")).toEqual([{ value: "3939", shown: "3939", premium: true }]);
  });
});

it.each([
  ["02 62 40 24 24", "+262262402424"],
  ["0639 69 12 34", "+262639691234"],
  ["05 90 99 39 00", "+590590993900"],
  ["06 90 12 34 56", "+590690123456"],
  ["05 56 00 01 02", "+33556000102"],
])("knows the overseas prefixes: %s", (text, expected) => {
  expect(values(text)).toEqual([expected]);
});
