import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { firstMoved, menusOf, sitesOf } from "../../reading/site-navigation.ts";

/** RGAA 12.2.1 (WCAG 3.2.3): from page to page a menu keeps the order of its entries. Where it stands on the screen is for a person to see. */
export default defineProcedureRule({
  id: "menu-order",
  tests: ["12.2.1"],
  wcag: ["3.2.3"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un menu doit garder l'ordre de ses entrées d'une page à l'autre", en: "A menu must keep the order of its entries from page to page" },
  failed: {
    fr: "Les entrées de ce menu ne sont pas dans le même ordre que sur une autre page : qui a appris où les trouver se perd.",
    en: "The entries of this menu are not in the same order as on another page: people who learnt where to find them get lost.",
  },
  repair: { fr: "Gardez le même ordre dans le menu de toutes les pages.", en: "Keep the same order in the menu of all pages." },
  needs: ["links"],
  judge: (pages) => {
    const sites = sitesOf(pages);
    const compared = sites.flatMap((site) =>
      site.flatMap(({ page, place }, index) =>
        menusOf(page).flatMap((menu) => {
          const hrefs = menu.map(({ href }) => href);
          const twin = site
            .slice(0, index)
            .flatMap((earlier) => menusOf(earlier.page))
            .map((other) => other.map(({ href }) => href))
            .find((other) => hrefs.filter((href) => other.includes(href)).length >= Math.max(3, hrefs.length * 0.6));
          if (!twin) return [];
          const moved = firstMoved(twin, hrefs);
          return [{ page: place, link: menu.find(({ href }) => href === moved) }];
        }),
      ),
    );
    const at = compared.flatMap(({ page, link }) => (link ? [{ page, node: { selector: link.selector, html: link.name } }] : []));
    if (at.length > 0) return { outcome: "failed", at };
    return { outcome: compared.length > 0 ? "passed" : "untested" };
  },
});
