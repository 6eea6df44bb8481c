import { definePageRule } from "../page-rule.ts";

/**
 * A header has cells (RGAA 5.7.1): a cell that names it in `headers`, or one in its column or row. A table that has no cell of data is left alone: it may be filled later.
 */
export default definePageRule({
  id: "header-cells",
  tests: ["5.7.1"],
  wcag: ["1.3.1"],
  act: ["d0f69e"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un en-tête de tableau doit avoir des cellules", en: "A table header must have cells" },
  failed: {
    fr: "Aucune cellule ne se rapporte à cet en-tête : sa colonne ou sa ligne est vide, ou les cellules citent un autre en-tête.",
    en: "No cell is for this header: its column or row is empty, or the cells name another header.",
  },
  repair: {
    fr: "Ajoutez la cellule qui manque, ou corrigez l'attribut headers des cellules de la colonne ou de la ligne.",
    en: "Add the missing cell, or correct the headers attribute of the cells of the column or row.",
  },
  selector: "th,[role=columnheader],[role=rowheader]",
  matches: (kit, element, node) =>
    kit.isDataTable(kit.tableOf(element)) &&
    kit.isHeader(element) &&
    kit.isShown(node) &&
    kit.isExposed(node) &&
    kit.fold(element.textContent) !== "",
  evaluate: (kit, element) => kit.hasCells(element),
});
