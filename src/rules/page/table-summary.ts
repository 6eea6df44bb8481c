import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.1.1: a complex table of data (headers beyond the first row and column, or for a part only) has a summary: in its caption, in `summary`, or in a text tied by `aria-describedby`.
 */
export default definePageRule({
  id: "table-summary",
  tests: ["5.1.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un tableau de données complexe doit avoir un résumé", en: "A complex table of data must have a summary" },
  failed: {
    fr: "Le tableau a des en-têtes sur plusieurs niveaux et aucun résumé : les personnes aveugles ne comprennent pas comment il est organisé.",
    en: "The table has headers on several levels and no summary: blind people do not grasp how it is organised.",
  },
  repair: {
    fr: "Expliquez l'organisation du tableau dans <caption> (masqué visuellement si besoin), ou coupez-le en tableaux simples.",
    en: "Explain how the table is organised in its <caption> (visually hidden if need be), or split it into simple tables.",
  },
  selector: "table,[role=table],[role=grid]",
  matches: (kit, element) => kit.isDataTable(element) && kit.isComplex(element),
  evaluate: (kit, element) => kit.tableSummary(element) !== "" || kit.fold(element.querySelector("caption")?.textContent) !== "",
});
