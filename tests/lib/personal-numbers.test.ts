import { expect, it } from "vitest";
import { withoutPersonalNumbers } from "../../src/lib/personal-numbers.ts";

it.each([
  ["NIR : 2 69 05 49 588 157 80.", "NIR : …."],
  ["n° 269054958815780", "n° …"],
  ["né en Corse : 1 85 03 2A 004 012 38", "né en Corse : …"],
  ["né en Corse : 1 85 05 2B 012 345 09", "né en Corse : …"],
  ["IBAN FR76 3000 6000 0112 3456 7890 189 (exemple)", "IBAN … (exemple)"],
  ["FR7630006000011234567890189", "…"],
  ["BE71 0961 2345 6769", "…"],
])("%s", (text, expected) => expect(withoutPersonalNumbers(text)).toBe(expected));

it.each([
  "2 69 05 49 588 157 81",
  "Téléphone : 01 23 45 67 89",
  "SIRET 130 025 265 00013",
  "FR76 3000 6000 0112 3456 7890 188",
  "0269054958815780",
  "TVA FR40303265045",
  "d.2690549588157801",
  "AB12CD34EF56",
])("leaves %s", (text) => expect(withoutPersonalNumbers(text)).toBe(text));
