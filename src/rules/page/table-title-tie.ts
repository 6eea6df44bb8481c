import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.4.1: the title of a table is tied to it. A first row that is one cell over all columns, or a line “Tableau 1…” just before, is a title that nothing ties.
 */
export default definePageRule({
  id: "table-title-tie",
  tests: ["5.4.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Le titre d'un tableau de données doit lui être associé", en: "The title of a table of data must be tied to it" },
  failed: {
    fr: "Le titre du tableau est écrit dans une cellule ou au-dessus sans lui être associé : les lecteurs d'écran n'annoncent pas de quoi parle le tableau.",
    en: "The table's title is written in a cell or above without being tied to it: screen readers do not announce what the table is about.",
  },
  repair: {
    fr: "Mettez le titre dans une balise <caption>, ou reliez-le au tableau par aria-labelledby.",
    en: "Put the title into a <caption>, or tie it to the table with aria-labelledby.",
  },
  selector: "table",
  matches: (kit, element) => {
    if (!kit.isDataTable(element)) return false;
    const [first = [], second = []] = kit.tableModel(element).grid;
    const spans =
      first.length > 1 &&
      new Set(first).size === 1 &&
      kit.fold(first[0]?.textContent) !== "" &&
      second.length > 1 &&
      second.every((cell) => cell && kit.isHeader(cell));
    const before = element.previousElementSibling;
    return (
      kit.tableTitle(element) !== "" ||
      spans ||
      (before !== null &&
        /^(p|div|span|strong|b)$/.test(before.localName) &&
        kit.isShown(before) &&
        /^(tableau|table) (n°? ?)?\d+\b.{0,120}$/i.test(kit.fold(before.textContent)))
    );
  },
  evaluate: (kit, element) => kit.tableTitle(element) !== "",
});
