import { definePageRule } from "../page-rule.ts";

/** RGAA 5.7.2: a header of a column has `scope="col"`, a header of a row `scope="row"`. */
export default definePageRule({
  id: "header-scope-direction",
  tests: ["5.7.2"],
  wcag: ["1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'attribut scope d'un en-tête doit désigner la bonne direction", en: "The scope of a table header must point the right way" },
  failed: {
    fr: "L'attribut scope de l'en-tête désigne la mauvaise direction ou n'existe pas en HTML : les lecteurs d'écran annoncent l'en-tête d'une autre cellule.",
    en: "The header's scope points the wrong way or does not exist in HTML: screen readers announce the header of another cell.",
  },
  repair: {
    fr: 'Écrivez scope="col" pour un en-tête de colonne, scope="row" pour un en-tête de ligne.',
    en: 'Write scope="col" for a header of a column, scope="row" for a header of a row.',
  },
  selector: "th[scope]",
  matches: (kit, element) => {
    const table = kit.tableOf(element);
    return kit.isDataTable(table) && /^(column|row)$/.test(kit.reachOf(element)) && kit.fold(element.textContent) !== "";
  },
  evaluate: (kit, element) => {
    const scope = element.getAttribute("scope")?.trim().toLowerCase() ?? "";
    return kit.reachOf(element) === "row" ? /^row(group)?$/.test(scope) : /^col(group)?$/.test(scope);
  },
});
