import { describe, expect, it } from "vitest";
import { readForeignScope } from "../../src/reading/declaration-scope.ts";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const urls = ["https://permis.exemple.gouv.fr/demande/etape-1"];
const read = (text: string, name = "permis de chasser") => {
  const found = readForeignScope(sentencesOf(declarationBlocks(text)), urls, name);
  return found && { kind: found.kind, hosts: found.hosts };
};

describe("a declaration that fits", () => {
  it.each([
    ["its address", "Cette déclaration s’applique à https://permis.exemple.gouv.fr."],
    ["one address among others", "Cette déclaration s’applique au site www.exemple.gouv.fr et à permis.exemple.gouv.fr."],
    ["the site of which it is a part", "La présente déclaration s’applique à exemple.gouv.fr."],
    ["its name", "Cette déclaration s’applique au Permis de chasser (https://chasse.autre.fr)."],
    ["no address", "Cette déclaration s’applique au téléservice."],
    ["its own path", "Cette déclaration s’applique à https://permis.exemple.gouv.fr/demande."],
    ["the home page of its host", "Cette déclaration s’applique à https://permis.exemple.gouv.fr/accueil."],
    ["other addresses, but not as what it speaks of", "Consultez https://accessibilite.numerique.gouv.fr."],
  ])("says %s", (_, text) => {
    expect(read(text)).toBeNull();
  });
});

describe("a declaration of something else", () => {
  it("names another address of the same site", () => {
    expect(read("Cette déclaration s’applique à https://blog.exemple.gouv.fr/.")).toEqual({ kind: "sibling", hosts: ["blog.exemple.gouv.fr"] });
  });

  it("names another service of the same host", () => {
    expect(read("Cette déclaration s’applique à https://permis.exemple.gouv.fr/armes.")).toEqual({
      kind: "sibling",
      hosts: ["permis.exemple.gouv.fr"],
    });
  });

  it("names another site, in the sentence or in the list below", () => {
    expect(read("Cette déclaration s’applique au site www.ministere-exemple.fr.")).toEqual({ kind: "other", hosts: ["ministere-exemple.fr"] });
    expect(read("Cette déclaration s’applique à :\nli: https://a.fr\nli: https://b.fr")).toEqual({ kind: "other", hosts: ["a.fr", "b.fr"] });
  });

  it("is not doubted when the procedure has no address to compare", () => {
    expect(readForeignScope(sentencesOf(declarationBlocks("Cette déclaration s’applique à a.fr.")), [], "")).toBeNull();
  });
});
