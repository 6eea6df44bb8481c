import { describe, expect, it } from "vitest";
import { readPublik } from "../../../src/input/import/publik.ts";
import { listed } from "./support.ts";

const forms = [
  {
    title: "Piscine : abonnement",
    slug: "piscine",
    url: "https://demarches.ville.fr/sport/piscine/",
    keywords: ["sport"],
    category: "Sport",
    category_slug: "sport",
  },
  { title: "Acte de naissance", slug: "acte", url: "https://demarches.ville.fr/etat-civil/acte/?a=1&b=2", keywords: [], description: "<p>{[</p>" },
];

describe("readPublik", () => {
  it.each([
    ["a list", JSON.stringify(forms)],
    ["a list under data", JSON.stringify({ err: 0, data: forms })],
    ["with a mark of byte order", `\uFEFF${JSON.stringify(forms)}`],
  ])("reads %s: the slug is the id", (_, text) => {
    expect(listed(readPublik(text, "f"))).toEqual({
      procedures: [
        "piscine | Piscine : abonnement | https://demarches.ville.fr/sport/piscine/ |  | ",
        "acte | Acte de naissance | https://demarches.ville.fr/etat-civil/acte/?a=1&b=2 |  | ",
      ],
      remarks: [],
      rejected: [],
    });
  });

  it("tells where an entry stands that cannot be used", () => {
    expect(listed(readPublik('[\n  {"title": "A", "slug": "a"},\n  {"keywords": [{}]}\n]', "f")).rejected).toEqual([
      "f:3:3 [1]: l'entrée n'a ni nom ni adresse : laissée de côté ; écrivez https://www.exemple.fr/ma-demarche",
    ]);
    expect(listed(readPublik('["a"]', "f")).rejected).toEqual([
      'f:1:1 [0]: ce n\'est pas un formulaire : laissé de côté ; écrivez {"title": "…", "slug": "…", "url": "https://…"}',
    ]);
  });

  it.each(["", "<html>", '{"err": 1}'])("refuses %j", (text) => {
    expect(listed(readPublik(text, "f"))).toEqual({
      problems: ["f:1:1 ce n'est pas une liste de formulaires Publik ; enregistrez la réponse de https://…/api/formdefs/"],
    });
  });
});
