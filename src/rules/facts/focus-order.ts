import { defineFactsRule } from "../../domain/rule.ts";
import { inversions } from "../../reading/focus.ts";

/** RGAA 12.8 (WCAG 2.4.3): the Tab key that goes upward within one column of one area is worth a look. */
export default defineFactsRule({
  id: "focus-order",
  tests: ["12.8.1"],
  absence: ["12.8.1"],
  wcag: ["2.4.3"],
  impact: "moderate",
  certainty: "review",
  help: { fr: "L'ordre de tabulation doit être cohérent", en: "The tab order must make sense" },
  failed: {
    fr: "Le focus remonte jusqu'à cet élément après être passé plus bas dans la même colonne : vérifiez que cet ordre se comprend.",
    en: "The focus goes back up to this element after it was further down in the same column: check that this order makes sense.",
  },
  repair: {
    fr: "Mettez les éléments dans l'ordre de lecture dans le code, sans tabindex positif ni ordre inversé par les styles.",
    en: "Put the elements in reading order in the code, without a positive tabindex or an order turned round by styles.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard: { stops, end } }) => {
    if (stops.length === 0) return { outcome: end === "left" ? "inapplicable" : "untested" };
    const nodes = inversions(stops);
    if (nodes.length > 0) return { outcome: "cantTell", nodes };
    return { outcome: end === "left" ? "passed" : "untested" };
  },
});
