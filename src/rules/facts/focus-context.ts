import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 7.4 (WCAG 3.2.1): getting the focus does not lead elsewhere. */
export default defineFactsRule({
  id: "focus-context",
  tests: ["7.4.1"],
  wcag: ["3.2.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Recevoir le focus ne doit pas faire changer de page", en: "Getting the focus must not change the page" },
  failed: {
    fr: "Dès que cet élément reçoit le focus, la page cherche à en ouvrir une autre : qui passe par là au clavier est emmené sans l'avoir voulu.",
    en: "As soon as this element gets the focus the page tries to open another one: who passes by keyboard is taken away without wanting it.",
  },
  repair: {
    fr: "Ne changez de page qu'à l'activation (clic, Entrée), jamais à la prise de focus.",
    en: "Change the page on activation only (click, Enter), never when something gets the focus.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard: { stops, end } }) => {
    const nodes = stops.filter(({ leads }) => leads !== null);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    if (end !== "left") return { outcome: "untested" };
    return { outcome: stops.length > 0 ? "passed" : "inapplicable" };
  },
});
