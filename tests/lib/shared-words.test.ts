import { expect, it } from "vitest";
import { sharedWords } from "../../src/lib/shared-words.ts";

it.each([
  ["Écrivez-nous", "écrivez-nous !", 1],
  ["Nous écrire par courriel", "Nous appeler par téléphone", 0.33],
  ["mairie mairie", "mairie école", 0.5],
  ["mairie", "école", 0],
  ["Appelez-nous : 03 20 00 00 00", "Téléphone (03) 20-00-00-00, télécopie, courrier", 0.5],
  ["Joindre : aide@exemple.fr", "Le service de la voirie répond en deux jours ; courriel Aide@exemple.fr", 0.5],
  ["Guichet 12", "Bureau 12", 0],
  ["", "", 1],
  ["le la", "un une", 1],
])("%s / %s", (one, other, shared) => {
  expect(sharedWords(one, other)).toBe(shared);
});
