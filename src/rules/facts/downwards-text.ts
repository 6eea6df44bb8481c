import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 10.11.2 (WCAG 1.4.10): a page that is written downwards and read sideways is not scrolled down when it is 256 CSS pixels high. */
export default defineFactsRule({
  id: "downwards-text",
  tests: ["10.11.2"],
  decides: ["10.11.2"],
  wcag: ["1.4.10"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un contenu écrit de haut en bas doit tenir dans une hauteur de 256 px",
    en: "Content written from top to bottom must fit a height of 256 px",
  },
  failed: {
    fr: "La page est écrite de haut en bas, et il faut la faire défiler vers le bas pour lire chaque ligne dans une fenêtre de 256 px de haut.",
    en: "The page is written from top to bottom, and has to be scrolled down to read each line in a window 256 px high.",
  },
  repair: {
    fr: "Limitez la hauteur du texte à celle de la fenêtre (max-height: 100vh), pour que les lignes se coupent.",
    en: "Limit the height of the text to that of the window (max-height: 100vh), so that lines wrap.",
  },
  needs: ["legibility"],
  judge: ({ legibility: { downwards, frames } }) => {
    if (downwards === null) return { outcome: frames > 0 ? "untested" : "inapplicable" };
    if (downwards.scrolls) return { outcome: "failed", nodes: [downwards] };
    return { outcome: downwards.whole && frames === 0 ? "passed" : "untested" };
  },
});
