import { describe, expect, it } from "vitest";
import {
  addressOf,
  firstMoved,
  isSearch,
  menusOf,
  searchControl,
  searchForm,
  shareLinks,
  shownLinks,
  sitemapLink,
  sitesOf,
} from "../../src/reading/site-navigation.ts";
import { pageAt, searchIn } from "../support/site-pages.ts";

describe("the pages of a site", () => {
  it("are those of one host, seen at two addresses at least", () => {
    const pages = [pageAt("/"), pageAt("https://autre.exemple.fr/"), pageAt("/aide"), pageAt("/aide?page=2")];
    expect(sitesOf(pages).map((site) => site.map(({ place }) => place))).toEqual([[0, 2, 3]]);
    expect(sitesOf([pageAt("/a"), pageAt("/a/")])).toEqual([]);
  });

  it("have an address without what changes from visit to visit", () => {
    expect(["https://a.fr/b/?c#d", "https://a.fr/b", "nulle part"].map(addressOf)).toEqual(["a.fr/b", "a.fr/b", "nulle part"]);
  });
});

describe("what leads around a site", () => {
  it("is seen, and leads somewhere", () => {
    const page = pageAt("/", ["nav: A > /a", "nav: B > /b"]);
    const links = page.links.links.map((link, place) => (place === 0 ? { ...link, visible: false } : link));
    expect(shownLinks({ ...page, links: { links, cut: false } }).map(({ name }) => name)).toEqual(["B"]);
  });

  it("menus are three links of a navigation area or more, one after the other", () => {
    const page = pageAt("/", ["nav: A > /a", "nav: B > /b", "nav: C > /c", "main: D > /d", "nav: E > /e", "nav: F > /f"]);
    expect(menusOf(page).map((menu) => menu.map(({ name }) => name))).toEqual([["A", "B", "C"]]);
  });

  it.each(["Plan du site", "plan de notre site", "Sitemap", "Voir le plan du site"])("%s leads to the site map", (name) => {
    expect(sitemapLink(pageAt("/", [`footer: ${name} > /plan`]))?.name).toBe(name);
  });

  it.each(["Plan d’accès", "Plan de la ville", "Site"])("%s does not", (name) => {
    expect(sitemapLink(pageAt("/", [`footer: ${name} > /plan`]))).toBeUndefined();
  });

  it("tells pages of one model by the links that they share in an area", () => {
    const [one, other] = [pageAt("/", ["footer: A > /a", "footer: B > /b", "nav: C > /c"]), pageAt("/x", ["footer: A > /a", "nav: B > /b"])];
    expect([shareLinks(one, other, ["footer"], 1), shareLinks(one, other, ["footer"], 2)]).toEqual([true, false]);
  });
});

describe("the search of a site", () => {
  it("is a form of search in the banner, the navigation or an area of search", () => {
    const forms = [searchIn("main"), { ...searchIn("header"), visible: false }, searchIn("search")];
    expect(searchForm(pageAt("/", [], forms))).toBe(forms[2]);
    expect(searchForm(pageAt("/", [], forms.slice(0, 2)))).toBeUndefined();
  });

  it("is told by its field: type, name or label", () => {
    const form = searchIn("header");
    const named = (part: { readonly type?: string; readonly name?: string; readonly label?: string }) =>
      isSearch({ ...form, fields: form.fields.map((field) => ({ ...field, type: "text", name: "x", label: "Nom", ...part })) });
    expect([named({ type: "search" }), named({ name: "q" }), named({ label: "Rechercher une aide" }), named({})]).toEqual([true, true, true, false]);
  });

  it("may stand behind a link that says so, outside the content", () => {
    const page = pageAt("/", ["main: Rechercher > /r", "header: Recherche avancée > /r", "header: Offres de recherche d’emploi > /e"]);
    expect(searchControl(page)?.name).toBe("Recherche avancée");
  });
});

it("finds the first that has moved among those that two lists have once", () => {
  expect(firstMoved(["a", "b", "c"], ["a", "x", "b", "c"])).toBeUndefined();
  expect(firstMoved(["a", "b", "c"], ["a", "c", "b"])).toBe("c");
  expect(firstMoved(["a", "b", "a"], ["b", "a"])).toBeUndefined();
});
