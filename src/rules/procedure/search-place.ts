import type { Form } from "../../domain/evidence.ts";
import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { isSearch, sitesOf } from "../../reading/site-navigation.ts";

/** RGAA 12.5.2 (WCAG 3.2.3): the search of the site, the one form with the same target, stands in the same part of every page. */
export default defineProcedureRule({
  id: "search-place",
  tests: ["12.5.2"],
  wcag: ["3.2.3"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "La recherche doit rester à la même place", en: "The search must stay at the same place" },
  failed: {
    fr: "La recherche du site n'est pas dans la même partie de la page qu'ailleurs (en-tête, contenu, pied de page).",
    en: "The search of the site is not in the same part of the page as elsewhere (header, content, footer).",
  },
  repair: {
    fr: "Placez la recherche au même endroit sur toutes les pages, d'ordinaire dans l'en-tête.",
    en: "Put the search at the same place on all pages, usually in the header.",
  },
  needs: ["links", "forms"],
  judge: (pages) => {
    const compared = sitesOf(pages).flatMap((site) => {
      const searches = site.map(({ page, place }) => ({ place, forms: page.forms.forms.filter((form) => form.visible && isSearch(form)) }));
      const single = searches.flatMap(({ place, forms }) => (forms.length === 1 && forms[0] ? [{ place, form: forms[0] }] : []));
      const [first] = single;
      return single.slice(1).flatMap((other) => (first && first.form.action === other.form.action ? [{ ...other, first: first.form }] : []));
    });
    const at = compared
      .filter(({ first, form }) => isElsewhere(first, form))
      .map(({ place, form }) => ({ page: place, node: { selector: form.selector, html: form.name } }));
    if (at.length > 0) return { outcome: "failed", at };
    return { outcome: compared.length > 0 ? "passed" : "untested" };
  },
});

const isElsewhere = (one: Form, other: Form): boolean => {
  const parts = ["header", "main", "footer"];
  return one.landmark !== other.landmark && parts.includes(one.landmark ?? "") && parts.includes(other.landmark ?? "");
};
