import { expect, it } from "vitest";
import { percentsInFigures } from "../../src/lib/number-words.ts";

it.each([
  ["trente-huit pour cent des criteres", "38 pour cent des criteres"],
  ["soixante et onze pour cent", "71 pour cent"],
  ["soixante-quinze pour cents", "75 pour cents"],
  ["quatre-vingts pour cent", "80 pour cent"],
  ["quatre-vingt-dix-sept pour cent", "97 pour cent"],
  ["cinquante-deux virgule cinq pour cent", "52.5 pour cent"],
  ["sept virgule zero cinq %", "7.05 %"],
  ["cent pour cent des criteres", "100 pour cent des criteres"],
  ["vingt et un pour cent", "21 pour cent"],
  ["38 pour cent", "38 pour cent"],
  ["un pour tous", "un pour tous"],
  ["plus de soixante criteres", "plus de soixante criteres"],
])("%s → %s", (text, expected) => {
  expect(percentsInFigures(text)).toBe(expected);
});
