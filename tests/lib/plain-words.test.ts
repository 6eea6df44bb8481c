import { expect, it } from "vitest";
import { plainWords } from "../../src/lib/plain-words.ts";

it.each([
  ["Votre demande est prise en compte.", "Votre demande est prise en compte"],
  ["La DINUM lance Tchap et FranceConnect.", "La lance et"],
  ["Écrivez à aide@exemple.fr avant le 3 mai", "Écrivez à avant le mai"],
  ["Fermé. Ouvre demain : Revenez !", "Fermé Ouvre demain Revenez"],
  ["« Bonne année ! »", "Bonne année"],
  ["12 345 €", ""],
])("%s", (text, words) => {
  expect(plainWords(text).join(" ")).toBe(words);
});
