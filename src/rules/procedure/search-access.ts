import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { isSearch, searchControl, searchForm, shareLinks, shownLinks, sitesOf } from "../../reading/site-navigation.ts";

/**
 * RGAA 12.5.1 (WCAG 2.4.5): where the site has a search, it is reached the same way from every page of a model. Nothing that searches on several pages of one
 * site: there is no search to judge.
 */
export default defineProcedureRule({
  id: "search-access",
  tests: ["12.5.1"],
  wcag: ["2.4.5"],
  impact: "moderate",
  certainty: "sure",
  absence: ["12.5.1", "12.5.2", "12.5.3"],
  help: { fr: "La recherche doit s'atteindre de la même façon depuis chaque page", en: "The search must be reached the same way from every page" },
  failed: {
    fr: "Cette page a le même en-tête que d'autres, sans leur recherche : qui s'en sert ne la retrouve pas ici.",
    en: "This page has the same header as others, without their search: people who rely on it do not find it here.",
  },
  repair: { fr: "Remettez la recherche dans l'en-tête de toutes les pages.", en: "Put the search in the header of all pages." },
  needs: ["links", "forms"],
  judge: (pages) => {
    const sites = sitesOf(pages);
    const at = sites.flatMap((site) => {
      const having = site.filter(({ page }) => searchForm(page));
      const lacking = site.filter(({ page }) => !searchControl(page) && !page.forms.forms.some(isSearch) && !page.links.cut);
      return lacking.flatMap(({ page, place }) => {
        const first = shownLinks(page).find(({ landmark }) => landmark === "header" || landmark === "nav");
        const alike = having.some((other) => shareLinks(other.page, page, ["header", "nav"], 4));
        return first && alike ? [{ page: place, node: { selector: first.selector, html: first.name } }] : [];
      });
    });
    if (at.length > 0) return { outcome: "failed", at };
    const isWhole = sites.length === 1 && sites[0]?.length === pages.length && !pages.some(({ links }) => links.cut);
    const searches = pages.some(
      ({ links, forms }) => forms.forms.some(isSearch) || links.links.some(({ name }) => /recherch|search|trouver/i.test(name)),
    );
    if (!isWhole) return { outcome: "untested" };
    if (!searches) return { outcome: "inapplicable" };
    return { outcome: pages.every((page) => searchForm(page)) ? "passed" : "untested" };
  },
});
