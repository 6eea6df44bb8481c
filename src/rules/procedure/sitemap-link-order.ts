import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { firstMoved, type SitePage, shownLinks, sitemapLink, sitesOf } from "../../reading/site-navigation.ts";

/** RGAA 12.4.3 (WCAG 3.2.3): among the links beside it, the link to the site map keeps its place in the code of every page. */
export default defineProcedureRule({
  id: "sitemap-link-order",
  tests: ["12.4.3"],
  wcag: ["3.2.3"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Le lien vers le plan du site doit garder son rang dans le code", en: "The link to the site map must keep its rank in the code" },
  failed: {
    fr: "Parmi les liens du pied de page, celui du plan du site n'a pas le même rang que sur une autre page.",
    en: "Among the links of the footer, the one to the site map does not have the same rank as on another page.",
  },
  repair: {
    fr: "Gardez le même ordre de liens dans le pied de page de toutes les pages.",
    en: "Keep the same order of links in the footer of all pages.",
  },
  needs: ["links"],
  judge: (pages) => {
    const compared = sitesOf(pages).flatMap((site) => {
      const ranked = site.flatMap(({ page, place }) => (sitemapLink(page)?.landmark === "footer" ? [{ page, place, ...ranks(page) }] : []));
      const [first] = ranked;
      return ranked.slice(1).map((other) => ({ ...other, moved: first && movedPast(first, other) }));
    });
    const at = compared.flatMap(({ page, place, moved }) => {
      const link = sitemapLink(page);
      return moved && link ? [{ page: place, node: { selector: link.selector, html: link.name } }] : [];
    });
    if (at.length > 0) return { outcome: "failed", at };
    return { outcome: compared.length > 0 ? "passed" : "untested" };
  },
});

type Ranks = { readonly before: readonly string[]; readonly after: readonly string[]; readonly map: string };

/** Links of the footer before and after the one to the site map. */
function ranks(page: SitePage): Ranks {
  const hrefs = shownLinks(page)
    .filter(({ landmark }) => landmark === "footer")
    .map(({ href }) => href);
  const map = sitemapLink(page)?.href ?? "";
  return { before: hrefs.slice(0, hrefs.indexOf(map)), after: hrefs.slice(hrefs.indexOf(map) + 1), map };
}

/** True when a link that stood before the one to the site map stands after it, or the other way round, the others keeping their order. */
const movedPast = (first: Ranks, other: Ranks): boolean =>
  first.map === other.map &&
  firstMoved([...first.before, ...first.after], [...other.before, ...other.after]) === undefined &&
  (first.before.some((href) => other.after.includes(href) && !other.before.includes(href) && !first.after.includes(href)) ||
    first.after.some((href) => other.before.includes(href) && !other.after.includes(href) && !first.before.includes(href)));
