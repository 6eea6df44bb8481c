import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.7.1: in a table with headers of rows and of columns, each says what it is for: `scope`, an `id` that cells name, or a role. One row or one column of headers needs nothing: browsers know.
 */
export default definePageRule({
  id: "header-scope",
  tests: ["5.7.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un en-tête de tableau doit dire s'il vaut pour sa ligne ou sa colonne",
    en: "A table header must say whether it is for its row or its column",
  },
  failed: {
    fr: "Le tableau a des en-têtes de lignes et de colonnes, et celui-ci n'a ni scope, ni id, ni rôle : des lecteurs d'écran ne savent pas à quelles cellules il se rapporte.",
    en: "The table has headers of rows and of columns, and this one has no scope, id or role: some screen readers cannot tell which cells it is for.",
  },
  repair: {
    fr: 'Ajoutez scope="col" aux en-têtes de colonnes et scope="row" aux en-têtes de lignes.',
    en: 'Add scope="col" to headers of columns and scope="row" to headers of rows.',
  },
  selector: "th",
  matches: (kit, element) => {
    const table = kit.tableOf(element);
    if (!kit.isDataTable(table) || kit.fold(element.textContent) === "") return false;
    const { headRows, headColumns } = kit.tableModel(table);
    return headRows > 0 && headColumns > 0 && /^(column|row)$/.test(kit.reachOf(element));
  },
  evaluate: (_kit, element) => element.hasAttribute("scope") || element.id !== "" || element.hasAttribute("role"),
});
