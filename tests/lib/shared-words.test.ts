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
  ["Nous joindre : 03 20 00 00 00", "Nous joindre : (03) 20-00-00-01", 0],
  ["Nous joindre : 03 20 00 00 00, aide@exemple.fr", "Nous joindre : 03 20 00 00 01, aide@exemple.fr", 1],
  ["Ouvert le 12.03.2026", "Ouvert le 14.03.2026", 1],
  ["SIRET 123 456 789 00012, ouvert", "SIRET 123 456 789 00020, ouvert", 1],
  ["", "", 1],
  ["le la", "un une", 1],
])("%s / %s", (one, other, shared) => {
  expect(sharedWords(one, other)).toBe(shared);
});
