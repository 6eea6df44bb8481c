import { definePageRule } from "../page-rule.ts";

/** RGAA 5.6.3: a header for a part of the rows is a header cell: a bold cell over all columns between rows of data is one. */
export default definePageRule({
  id: "group-header",
  tests: ["5.6.3"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un en-tête intermédiaire de tableau doit être une cellule d'en-tête",
    en: "A header between the rows of a table must be a header cell",
  },
  failed: {
    fr: "La cellule en gras qui occupe toute la ligne annonce les lignes suivantes mais n'est pas une cellule d'en-tête (<th>) : les lecteurs d'écran ne la relient à rien.",
    en: "The bold cell over the whole row announces the rows below but is no header cell (<th>): screen readers tie it to nothing.",
  },
  repair: {
    fr: 'Écrivez-la avec <th id="…"> et citez cet identifiant dans l\'attribut headers des cellules concernées, ou coupez le tableau.',
    en: 'Write it as <th id="…"> and name this id in the headers attribute of its cells, or split the table.',
  },
  selector: "td,th",
  matches: (kit, element) => {
    const table = kit.tableOf(element);
    if (!kit.isDataTable(table)) return false;
    const { grid, headRows } = kit.tableModel(table);
    const { row } = kit.placeOf(element);
    const line = grid[row] ?? [];
    const isAlone = line.length > 1 && line.every((cell) => cell === element);
    return (
      isAlone &&
      row >= headRows &&
      row < grid.length - 1 &&
      kit.isBold(element) &&
      kit.fold(element.textContent).length < 80 &&
      new Set(grid[row + 1]).size > 1
    );
  },
  evaluate: (kit, element) => kit.isHeader(element),
});
