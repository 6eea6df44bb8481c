import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { addressOf, shareLinks, shownLinks, sitemapLink, sitesOf } from "../../reading/site-navigation.ts";

/**
 * RGAA 12.4.1 (WCAG 2.4.5): where the site has a site map, the same link leads to it from every page of a model. No such link on several pages of one site with
 * their footers: there is no site map to judge.
 */
export default defineProcedureRule({
  id: "sitemap-link",
  tests: ["12.4.1"],
  wcag: ["2.4.5"],
  impact: "moderate",
  certainty: "sure",
  decides: ["12.4.1"],
  absence: ["12.3.1", "12.3.2", "12.3.3", "12.4.2", "12.4.3"],
  help: {
    fr: "Le plan du site doit s'atteindre de la même façon depuis chaque page",
    en: "The site map must be reached the same way from every page",
  },
  failed: {
    fr: "Cette page a le même pied de page que d'autres, sans leur lien vers le plan du site : qui s'en sert ne le retrouve pas ici.",
    en: "This page has the same footer as others, without their link to the site map: people who rely on it do not find it here.",
  },
  cantTell: {
    fr: "Le lien vers le plan du site n'a pas la même adresse que sur d'autres pages : vérifiez qu'il mène à la même page.",
    en: "The link to the site map has another address than on other pages: check that it leads to the same page.",
  },
  repair: {
    fr: "Remettez le lien « Plan du site » à la même place sur toutes les pages.",
    en: "Put the link “Site map” at the same place on all pages.",
  },
  needs: ["links"],
  judge: (pages) => {
    const sites = sitesOf(pages);
    const at = sites.flatMap((site) => {
      const having = site.filter(({ page }) => sitemapLink(page));
      const isMap = (url: string): boolean => having.some(({ page }) => addressOf(sitemapLink(page)?.href ?? "") === addressOf(url));
      const lacking = site.filter(({ page }) => !sitemapLink(page) && !page.links.cut && !isMap(page.url));
      return lacking.flatMap(({ page, place }) => {
        const last = shownLinks(page).findLast(({ landmark }) => landmark === "footer");
        const alike = having.some((other) => shareLinks(other.page, page, ["footer"], 4));
        return last && alike ? [{ page: place, node: { selector: last.selector, html: last.name } }] : [];
      });
    });
    if (at.length > 0) return { outcome: "failed", at };
    if (sites.length !== 1 || sites[0]?.length !== pages.length || pages.some(({ links }) => links.cut)) return { outcome: "untested" };
    const found = pages.map((page) => sitemapLink(page));
    const footers = pages.filter((page) => shownLinks(page).some(({ landmark }) => landmark === "footer"));
    if (found.every((link) => link === undefined)) return { outcome: footers.length > 1 ? "inapplicable" : "untested" };
    const odd = found.findIndex((link) => link !== undefined && link.href !== found.find((one) => one !== undefined)?.href);
    const link = found[odd];
    if (link) return { outcome: "cantTell", at: [{ page: odd, node: { selector: link.selector, html: link.name } }] };
    return { outcome: found.every((one) => one !== undefined) ? "passed" : "untested" };
  },
});
