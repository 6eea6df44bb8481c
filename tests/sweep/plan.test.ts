import { describe, expect, it } from "vitest";
import { addressOf, groupsOf, lanesOf } from "../../src/sweep/plan.ts";
import { procedureOf } from "../support/dossiers.ts";

const idsOf = (...procedures: Parameters<typeof groupsOf>[0]): readonly (readonly string[])[] =>
  groupsOf(procedures).map((group) => group.map(({ id }) => id));

describe("groups", () => {
  const a = procedureOf({ id: "a" });

  it("put together procedures that share a visit, in the order of the list", () => {
    const b = procedureOf({ id: "b", url: "https://autre.exemple.gouv.fr/" });
    expect(idsOf(a, b, { ...a, id: "c" }, { ...b, id: "d" })).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
  });

  it("know a URL written in two ways", () => {
    expect(idsOf(a, { ...a, id: "b", url: "https://LOGEMENT.exemple.gouv.fr" })).toEqual([["a", "b"]]);
  });

  it.each([
    ["another page", { url: "https://logement.exemple.gouv.fr/?etape=1" }],
    ["another route of the same page", { url: "https://logement.exemple.gouv.fr/#/demande" }],
    ["another declaration", { declarationUrl: "https://logement.exemple.gouv.fr/accessibilite" }],
    ["a named page", { pages: [{ role: "login" as const, url: "https://logement.exemple.gouv.fr/connexion" }] }],
    ["another number of pages", { maxPages: 1 }],
  ])("keep apart %s", (_case, part) => {
    expect(idsOf(a, { ...a, id: "b", ...part })).toEqual([["a"], ["b"]]);
  });

  it("leave procedures without a URL alone", () => {
    expect(idsOf({ ...a, url: null }, { ...a, id: "b", url: null })).toEqual([["a"], ["b"]]);
  });
});

describe("lanes", () => {
  it("hold one host each, the one with most pages first", () => {
    const urls = ["https://a.fr/1", "https://b.fr/1", "https://c.fr/1", "https://B.fr/2", "https://c.fr:8443/"];
    const procedures = urls.map((url, at) => procedureOf({ id: `${at}`, url, maxPages: url === "https://c.fr/1" ? 3 : 2 }));
    expect(lanesOf(groupsOf(procedures)).map(({ host, groups }) => [host, groups.map(([first]) => first.id)])).toEqual([
      ["b.fr", ["1", "3"]],
      ["c.fr", ["2"]],
      ["c.fr:8443", ["4"]],
      ["a.fr", ["0"]],
    ]);
  });

  it("of one site, as long as its share of it, begin with the one that has most pages", () => {
    const procedures = [1, 4, 3].map((maxPages) => procedureOf({ id: `${maxPages}`, url: `https://h${maxPages}.site.fr/`, maxPages }));
    expect(lanesOf(groupsOf(procedures)).map(({ host }) => host)).toEqual(["h4.site.fr", "h3.site.fr", "h1.site.fr"]);
  });

  it("count a shared visit once", () => {
    const shared = ["1", "2", "3"].map((id) => procedureOf({ id, url: "https://a.fr/", maxPages: 2 }));
    const alone = procedureOf({ id: "4", url: "https://b.fr/", maxPages: 3 });
    expect(lanesOf(groupsOf([...shared, alone])).map(({ host }) => host)).toEqual(["b.fr", "a.fr"]);
  });
});

describe("an address", () => {
  it("does not change with what people state by hand, nor with the number of pages", () => {
    const before = procedureOf();
    const after = procedureOf({ name: "Autre nom", declared: { online: "Oui" }, maxPages: 2, url: "https://logement.exemple.gouv.fr" });
    expect(addressOf(after)).toBe(addressOf(before));
  });

  it("changes with the pages", () => {
    expect(addressOf(procedureOf({ pages: [{ role: "form", url: "https://a.fr/" }] }))).not.toBe(addressOf(procedureOf()));
  });
});
