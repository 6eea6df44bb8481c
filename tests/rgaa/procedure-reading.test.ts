import { expect, it } from "vitest";
import { notObserved, observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { gridOfPage } from "../../src/rgaa/grid.ts";
import { readProcedure } from "../../src/rgaa/procedure-reading.ts";
import { visitOf } from "../support/dossiers.ts";
import { type CasePage, pageAt } from "../support/site-pages.ts";

const footer = ["footer: Mentions légales > /m", "footer: Données > /d", "footer: Accessibilité > /a", "footer: Cookies > /c"] as const;
const map = "footer: Plan du site > /plan";

const visit = ({ role, url, links, forms, dom }: CasePage): Visit =>
  visitOf({ role, requestedUrl: url, finalUrl: url, evidence: { links: observed(links), forms: observed(forms), dom: observed(dom) } });

/** Status of some criteria on every page. */
const statuses = (visits: readonly Visit[], ...ids: readonly string[]) => {
  const across = readProcedure(visits);
  return visits.map((one) => ids.map((id) => gridOfPage(one, across.get(one))[id]));
};

it("NC stands on the page that differs, the others stay open", () => {
  expect(statuses([pageAt("/", [...footer, map]), pageAt("/aide", footer)].map(visit), "12.4")).toEqual([["NT"], ["NC"]]);
});

it("no site map and no search on several pages of one site: not applicable", () => {
  expect(statuses([pageAt("/", footer), pageAt("/aide", footer)].map(visit), "12.3", "12.5")).toEqual([
    ["NA", "NA"],
    ["NA", "NA"],
  ]);
});

it("one page alone, or one whose links are not known, says nothing of the site", () => {
  expect(statuses([visit(pageAt("/", footer))], "12.3", "12.5")).toEqual([["NT", "NT"]]);
  const unknown = visitOf({ role: "help", evidence: { links: notObserved("timeout", "10 s") } });
  const pages = [pageAt("/", footer), pageAt("/aide", footer)].map(visit);
  expect(statuses([...pages, unknown], "12.3", "12.5")).toEqual([
    ["NT", "NT"],
    ["NT", "NT"],
    ["NT", "NT"],
  ]);
});

it("pages that were not seen are not compared", () => {
  const gone = { ...visit(pageAt("/aide", footer)), status: "maintenance" as const };
  expect(statuses([visit(pageAt("/", [...footer, map])), gone], "12.4")).toEqual([["NT"], ["NT"]]);
});
