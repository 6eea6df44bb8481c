import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.3.1: a layout table says that it is one (`role="presentation"`). A table without headers that holds headings, forms, tables or a single row is one.
 */
export default definePageRule({
  id: "layout-table-role",
  tests: ["5.3.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: 'Un tableau de mise en forme doit avoir role="presentation"', en: 'A layout table must have role="presentation"' },
  failed: {
    fr: "Le tableau ne sert qu'à disposer la page et ne le dit pas : les lecteurs d'écran annoncent des lignes et des colonnes qui n'ont pas de sens.",
    en: "The table only lays out the page and does not say so: screen readers announce rows and columns that mean nothing.",
  },
  repair: {
    fr: 'Ajoutez role="presentation" à la balise <table>, ou mieux, disposez la page en CSS.',
    en: 'Add role="presentation" to the <table>, or better, lay out the page with CSS.',
  },
  selector: "table",
  matches: (kit, element) => {
    const { grid, headers } = kit.tableModel(element);
    if (
      headers.length > 0 ||
      kit.tableTitle(element) !== "" ||
      kit.tableSummary(element) !== "" ||
      !kit.isShown(element) ||
      kit.explicitRole(element) === "grid"
    )
      return false;
    if (element.querySelector("thead,tfoot,[scope],[headers]") !== null) return false;
    return kit.isPresentational(element) || grid.length === 1 || element.querySelector("table,form,h1,h2,h3,h4,h5,h6") !== null;
  },
  evaluate: (kit, element) => kit.isPresentational(element),
});
