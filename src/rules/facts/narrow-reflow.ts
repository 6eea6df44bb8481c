import { defineFactsRule } from "../../domain/rule.ts";
import { overNarrowEdge } from "../../reading/narrow-reflow.ts";

/** RGAA 10.11 (WCAG 1.4.10): at a width of 320 CSS pixels nobody scrolls sideways to read. Pictures are a special case. */
export default defineFactsRule({
  id: "narrow-reflow",
  tests: ["10.11.1"],
  wcag: ["1.4.10"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Le contenu doit tenir dans une largeur de 320 px sans défilement horizontal",
    en: "Content must fit a width of 320 px without horizontal scrolling",
  },
  failed: {
    fr: "Sur un écran de 320 px de large, l'élément dépasse du bord : il faut faire défiler chaque ligne pour la lire.",
    en: "On a screen 320 px wide the element goes over the edge: every line has to be scrolled to be read.",
  },
  repair: {
    fr: "Laissez l'élément se replier : largeur maximale de 100 %, retour à la ligne, grille qui passe à une colonne.",
    en: "Let the element fold: a maximum width of 100 %, line wrapping, a grid that becomes one column.",
  },
  needs: ["reflow"],
  judge: ({ reflow }) => {
    const nodes = overNarrowEdge(reflow).map(({ selector, html }) => ({ selector, html }));
    return nodes.length > 0 ? { outcome: "failed", nodes } : { outcome: "passed" };
  },
});
