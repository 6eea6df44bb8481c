import { describe, expect, it } from "vitest";
import { hostsIn } from "../../src/reading/hosts.ts";

describe("hostsIn", () => {
  it.each([
    ["Le site www.exemple.gouv.fr (https://exemple.gouv.fr/accueil) est conforme.", ["exemple.gouv.fr"]],
    ["https://demarche.exemple.fr/permis, et aide.exemple.fr.", ["demarche.exemple.fr", "aide.exemple.fr"]],
    ["Écrivez à accessibilite@exemple.fr", []],
    ["Le RGAA 4.1.2, art. 47, et le fichier declaration.pdf", []],
    ["Fin de phrase.Le mot suivant", []],
  ])("%s", (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts);
  });
});
