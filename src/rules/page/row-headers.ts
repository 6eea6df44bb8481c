import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.6.2: headers of rows are header cells. A first column of bold cells beside cells that are not, in a table whose columns have headers, is made of headers that are not declared.
 */
export default definePageRule({
  id: "row-headers",
  tests: ["5.6.2"],
  wcag: ["1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Les en-têtes de lignes doivent être déclarés", en: "Headers of rows must be declared" },
  failed: {
    fr: "La première colonne a l'aspect d'en-têtes mais est faite de cellules ordinaires (<td>) : les lecteurs d'écran n'annoncent pas la ligne de chaque donnée.",
    en: "The first column looks like headers but is made of ordinary cells (<td>): screen readers do not announce the row of each value.",
  },
  repair: { fr: 'Écrivez ces cellules avec <th scope="row">.', en: 'Write these cells as <th scope="row">.' },
  selector: "table",
  matches: (kit, element) =>
    kit.isDataTable(element) && !kit.isComplex(element) && kit.tableModel(element).headRows === 1 && kit.tableModel(element).grid.length > 2,
  evaluate: (kit, element) => {
    const { grid, headRows } = kit.tableModel(element);
    const body = grid.slice(headRows);
    if (body.every(([first]) => first && kit.isHeader(first))) return true;
    return !(kit.areBold(body.map(([first]) => first)) && body.every((row) => !row.slice(1).some(kit.isBold)));
  },
});
