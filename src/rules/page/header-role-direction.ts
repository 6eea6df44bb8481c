import { definePageRule } from "../page-rule.ts";

/** RGAA 5.7.5: a header of a column has the role `columnheader`, a header of a row `rowheader`. */
export default definePageRule({
  id: "header-role-direction",
  tests: ["5.7.5"],
  wcag: ["1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le rôle d'un en-tête de tableau doit désigner la bonne direction", en: "The role of a table header must point the right way" },
  failed: {
    fr: "Le rôle de l'en-tête désigne la mauvaise direction : les lecteurs d'écran l'annoncent pour les mauvaises cellules.",
    en: "The header's role points the wrong way: screen readers announce it for the wrong cells.",
  },
  repair: {
    fr: 'Écrivez role="columnheader" pour un en-tête de colonne, role="rowheader" pour un en-tête de ligne.',
    en: 'Write role="columnheader" for a header of a column, role="rowheader" for a header of a row.',
  },
  selector: "[role=columnheader],[role=rowheader]",
  matches: (kit, element) => {
    const table = kit.tableOf(element);
    return kit.isDataTable(table) && /^(column|row)$/.test(kit.reachOf(element)) && kit.fold(element.textContent) !== "";
  },
  evaluate: (kit, element, node) => kit.explicitRole(node) === `${kit.reachOf(element)}header`,
});
