import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { menusOf, searchForm, shownLinks, sitemapLink, sitesOf } from "../../reading/site-navigation.ts";

/**
 * RGAA 12.1.1 (WCAG 2.4.5): two of menu, search and site map on every page of a site. Fewer is a question for a person: a process and a site of very few pages are
 * exceptions of the RGAA.
 */
export default defineProcedureRule({
  id: "navigation-systems",
  tests: ["12.1.1"],
  wcag: ["2.4.5"],
  impact: "moderate",
  certainty: "review",
  decides: ["12.1.1"],
  help: { fr: "Deux systèmes de navigation différents doivent être offerts", en: "Two different ways to navigate must be offered" },
  failed: {
    fr: "Cette page n'offre pas deux moyens parmi menu, recherche et plan du site : vérifiez si le site se réduit à une démarche ou à très peu de pages.",
    en: "This page does not offer two of menu, search and site map: check whether the site is only one process or very few pages.",
  },
  repair: {
    fr: "Offrez sur chaque page deux de ces moyens : menu de navigation, recherche, lien vers le plan du site.",
    en: "Offer two of these on every page: navigation menu, search, link to the site map.",
  },
  needs: ["links", "forms"],
  judge: (pages) => {
    const sites = sitesOf(pages);
    const [site = []] = sites;
    if (sites.length !== 1 || site.length !== pages.length) return { outcome: "untested" };
    const menus = pages.map((page) => menusOf(page).map((menu) => menu.map(({ href }) => href).join(" ")));
    const isShared = (menu: string): boolean => menus.filter((others) => others.includes(menu)).length > 1;
    const ways = pages.map((page, place) =>
      [menus[place]?.some(isShared), searchForm(page) !== undefined, sitemapLink(page) !== undefined].filter((there) => there === true),
    );
    const at = pages.flatMap((page, place) => {
      const [first] = shownLinks(page);
      return first && (ways[place]?.length ?? 0) < 2 ? [{ page: place, node: { selector: first.selector, html: first.name } }] : [];
    });
    if (at.length > 0) return { outcome: "cantTell", at };
    return { outcome: ways.every((way) => way.length > 1) ? "passed" : "untested" };
  },
});
