import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.6.1: headers of columns are header cells. A first row whose cells are all bold, above rows that are not, in a table without headers there, is a row of headers that are not declared. Without that sign a person says whether the table holds data.
 */
export default definePageRule({
  id: "column-headers",
  tests: ["5.6.1"],
  wcag: ["1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Les en-têtes de colonnes doivent être déclarés", en: "Headers of columns must be declared" },
  failed: {
    fr: "La première ligne a l'aspect d'en-têtes mais est faite de cellules ordinaires (<td>) : les lecteurs d'écran n'annoncent pas la colonne de chaque donnée.",
    en: "The first row looks like headers but is made of ordinary cells (<td>): screen readers do not announce the column of each value.",
  },
  cantTell: {
    fr: "Le tableau n'a aucun en-tête : s'il contient des données, ses lignes ou ses colonnes doivent en avoir ; s'il sert à la mise en page, il lui manque role=\"presentation\".",
    en: 'The table has no header: if it holds data, its rows or columns need some; if it is there for layout, role="presentation" is missing.',
  },
  repair: { fr: 'Écrivez ces cellules avec <th scope="col">.', en: 'Write these cells as <th scope="col">.' },
  selector: "table",
  matches: (kit, element) => {
    const { grid, headers } = kit.tableModel(element);
    if (kit.isPresentational(element) || !kit.isShown(element) || grid.length < 3 || (grid[0]?.length ?? 0) < 2) return false;
    if (element.querySelector("table,form,h1,h2,h3,h4,h5,h6") !== null || element.parentElement?.closest("table")) return false;
    return headers.length === 0 || grid[0]?.every((cell) => cell && kit.isHeader(cell)) === true;
  },
  evaluate: (kit, element) => {
    const [first = [], ...others] = kit.tableModel(element).grid;
    if (first.every((cell) => cell && kit.isHeader(cell))) return true;
    const looks = kit.areBold(first) && new Set(first).size === first.length && !others.some((row) => kit.areBold(row));
    return looks ? false : undefined;
  },
});
