import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { sitemapLink, sitesOf } from "../../reading/site-navigation.ts";

/** RGAA 12.4.2 (WCAG 3.2.3): the link to the site map stands in the same part of every page. Its place within that part is for a person to see. */
export default defineProcedureRule({
  id: "sitemap-link-place",
  tests: ["12.4.2"],
  wcag: ["3.2.3"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Le lien vers le plan du site doit rester à la même place", en: "The link to the site map must stay at the same place" },
  failed: {
    fr: "Le lien vers le plan du site n'est pas dans la même partie de la page qu'ailleurs (en-tête, contenu, pied de page).",
    en: "The link to the site map is not in the same part of the page as elsewhere (header, content, footer).",
  },
  repair: {
    fr: "Placez ce lien au même endroit sur toutes les pages, d'ordinaire dans le pied de page.",
    en: "Put this link at the same place on all pages, usually in the footer.",
  },
  needs: ["links"],
  judge: (pages) => {
    const found = sitesOf(pages).map((site) =>
      site.flatMap(({ page, place }) => {
        const link = sitemapLink(page);
        return link ? [{ place, link }] : [];
      }),
    );
    const at = found.flatMap(([first, ...others]) =>
      others
        .filter(({ link }) => first && isElsewhere(first.link.landmark, link.landmark))
        .map(({ place, link }) => ({ page: place, node: { selector: link.selector, html: link.name } })),
    );
    if (at.length > 0) return { outcome: "failed", at };
    return { outcome: found.some((links) => links.length > 1) ? "passed" : "untested" };
  },
});

/** Parts of a page that are never one within the other. */
const isElsewhere = (one: string | null, other: string | null): boolean => {
  const parts = ["header", "main", "footer"];
  return one !== other && parts.includes(one ?? "") && parts.includes(other ?? "");
};
