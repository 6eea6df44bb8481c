import { defineFactsRule } from "../../domain/rule.ts";
import { newlyLost } from "../../reading/legibility.ts";

/** RGAA 10.12 (WCAG 1.4.12): readers may spread lines, words and letters without losing any. */
export default defineFactsRule({
  id: "text-spacing",
  tests: ["10.12.1"],
  decides: ["10.12.1"],
  wcag: ["1.4.12"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Le texte doit rester lisible quand on l'espace (lignes, mots, lettres)",
    en: "Text must be readable when it is spread (lines, words, letters)",
  },
  failed: {
    fr: "Avec l'espacement que règlent certains lecteurs dyslexiques ou malvoyants, ce texte est coupé ou recouvert.",
    en: "With the spacing that some readers with dyslexia or low vision set, this text is cut off or covered.",
  },
  cantTell: {
    fr: "Avec l'espacement que règlent certains lecteurs, ce texte est abrégé : vérifiez que la suite peut être lue.",
    en: "With the spacing that some readers set, this text is shortened: check that the rest can be read.",
  },
  repair: {
    fr: "Ne fixez ni la hauteur ni la largeur des boîtes de texte (min-height, max-width), et laissez les lignes se couper.",
    en: "Fix neither the height nor the width of boxes with text (min-height, max-width), and let lines wrap.",
  },
  needs: ["legibility"],
  judge: ({ legibility: { texts, frames, spacing } }) => {
    if (texts === 0 && frames === 0) return { outcome: "inapplicable" };
    if (spacing === null) return { outcome: "untested" };
    const { sure, unsure } = newlyLost(spacing);
    if (sure.length > 0) return { outcome: "failed", nodes: sure };
    if (unsure.length > 0) return { outcome: "cantTell", nodes: unsure };
    return { outcome: frames > 0 ? "untested" : "passed" };
  },
});
