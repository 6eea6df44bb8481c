import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 7.4 (WCAG 3.2.2): choosing another option leads nowhere. It was chosen (`--active`). */
export default defineFactsRule({
  id: "choice-leads",
  tests: ["7.4.1"],
  wcag: ["3.2.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Choisir une option ne doit pas faire changer de page", en: "Choosing an option must not change the page" },
  failed: {
    fr: "Dès qu'une autre option est choisie, la page cherche à en ouvrir une autre : au clavier, on est emmené dès la première option.",
    en: "As soon as another option is chosen the page tries to open another one: by keyboard people are taken away at the first option.",
  },
  repair: { fr: "Ajoutez un bouton « Valider », et retirez l'envoi automatique.", en: "Add a button “Validate”, and remove what sends by itself." },
  needs: ["actions"],
  judge: ({ actions: { leading, cut } }) => {
    if (leading.length > 0) return { outcome: "failed", nodes: leading };
    return { outcome: cut ? "untested" : "passed" };
  },
});
