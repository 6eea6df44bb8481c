import { definePageRule } from "../page-rule.ts";

/** RGAA 5.2.1: the summary of a complex table explains it. Words for any table, or the title again, do not. */
export default definePageRule({
  id: "table-summary-relevance",
  tests: ["5.2.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Le résumé d'un tableau complexe doit expliquer son organisation",
    en: "The summary of a complex table must explain how it is organised",
  },
  failed: {
    fr: "Le résumé du tableau est un mot passe-partout ou répète son titre : il n'explique pas comment le lire.",
    en: "The table's summary is a catch-all word or repeats its title: it does not explain how to read it.",
  },
  repair: {
    fr: "Décrivez dans le résumé ce que portent les lignes, les colonnes et les niveaux d'en-têtes.",
    en: "Describe in the summary what rows, columns and levels of headers carry.",
  },
  selector: "table,[role=table],[role=grid]",
  matches: (kit, element) => kit.isDataTable(element) && kit.isComplex(element) && kit.tableSummary(element) !== "",
  evaluate: (kit, element) =>
    !kit.isCatchAll(kit.tableSummary(element)) && kit.plain(kit.tableSummary(element)) !== kit.plain(kit.tableTitle(element)),
});
