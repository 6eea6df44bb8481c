import { describe, expect, it } from "vitest";
import { forecast } from "../../src/sweep/forecast.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";

const at = (id: string, url: string | null, maxPages = 6) => procedureOf({ id, url, maxPages });

describe("a forecast", () => {
  it("says what would be visited, the longest host first, and what is there already", async () => {
    const procedures = [
      at("1", "https://a.service.fr/", 2),
      at("2", "https://b.fr/"),
      at("3", "https://b.fr/"),
      at("4", "https://b.service.fr/x", 3),
      at("5", null),
      at("6", "https://la.fr/"),
      at("7", "https://la.fr/"),
    ];
    const store = memoryStore(dossierOf([visitOf()], { procedure: procedures[5] ?? procedureOf() }));
    expect(await forecast(procedures, store)).toEqual({
      procedures: 7,
      already: ["6"],
      copied: ["7"],
      withoutUrl: ["5"],
      pages: { expected: 9, most: 11 },
      visits: 3,
      lanes: [
        {
          host: "b.fr",
          site: "b.fr",
          pages: { expected: 4, most: 6 },
          visits: [{ url: "https://b.fr/", serves: ["2", "3"], pages: { expected: 4, most: 6 } }],
        },
        {
          host: "b.service.fr",
          site: "service.fr",
          pages: { expected: 3, most: 3 },
          visits: [{ url: "https://b.service.fr/x", serves: ["4"], pages: { expected: 3, most: 3 } }],
        },
        {
          host: "a.service.fr",
          site: "service.fr",
          pages: { expected: 2, most: 2 },
          visits: [{ url: "https://a.service.fr/", serves: ["1"], pages: { expected: 2, most: 2 } }],
        },
      ],
      sites: [{ site: "service.fr", hosts: ["b.service.fr", "a.service.fr"], pages: { expected: 5, most: 5 } }],
      declarations: [],
    });
    expect([store.files, store.journal]).toEqual([[], []]);
  });

  it("names the declarations that several visits share", async () => {
    const declared = (id: string, fragment: string) => ({ ...at(id, `https://a.fr/${id}`), declarationUrl: `https://a.fr/accessibilite${fragment}` });
    const { declarations } = await forecast([declared("1", ""), declared("2", "#etat"), at("3", "https://a.fr/3")], memoryStore());
    expect(declarations).toEqual([{ url: "https://a.fr/accessibilite", serves: ["1", "2"] }]);
  });

  it("counts a damaged dossier as a visit to make, and leaves it where it is", async () => {
    const store = { readDossier: () => Promise.reject(new Error("damaged")) };
    expect((await forecast([at("1", "https://a.fr/")], store)).visits).toBe(1);
  });
});
