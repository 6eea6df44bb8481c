import { expect, it } from "vitest";
import check from "../../src/checks/rgaa-across-pages.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { dossierOf, visitOf } from "../support/dossiers.ts";
import { type CasePage, pageAt } from "../support/site-pages.ts";

const visit = ({ role, url, links, forms, dom }: CasePage): Visit =>
  visitOf({ role, requestedUrl: url, finalUrl: url, evidence: { links: observed(links), forms: observed(forms), dom: observed(dom) } });
const menu = ["nav: Accueil > /", "nav: Démarches > /demarches", "nav: Aide > /aide"] as const;
const home = pageAt("/", menu, [], { title: "Démarches", h1: "Accueil" });

it("says on which page something differs from the others", () => {
  const help = pageAt("/aide", [menu[0], menu[2], menu[1]], [], { title: "Démarches", h1: "Aide" });
  const [verdict] = check.run(dossierOf([home, help].map(visit)));
  expect(verdict?.outcome).toBe("failed");
  expect(verdict?.findings?.map(({ rule, outcome, url, quote }) => [rule, outcome, url, quote])).toEqual([
    ["menu-order", "failed", help.url, "Aide"],
    ["title-shared", "failed", help.url, "<title>Démarches</title>"],
    ["navigation-systems", "cantTell", home.url, "Accueil"],
    ["navigation-systems", "cantTell", help.url, "Accueil"],
  ]);
});

it("finds nothing on pages that agree, and is untested without a page", () => {
  const links = [...menu, "footer: Plan du site > /plan"] as const;
  const pages = [pageAt("/", links, [], { title: "Accueil", h1: "Accueil" }), pageAt("/aide", links, [], { title: "Aide", h1: "Aide" })];
  expect(check.run(dossierOf(pages.map(visit))).map(({ outcome }) => outcome)).toEqual(["passed"]);
  expect(check.run(dossierOf([])).map(({ outcome }) => outcome)).toEqual(["untested"]);
});
