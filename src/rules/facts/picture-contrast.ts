import { defineFactsRule } from "../../domain/rule.ts";

/**
 * RGAA 3.2 (WCAG 1.4.3), ACT afw4f7: every letter on a picture or a gradient has enough contrast with some of what is behind it. The best pixel behind each
 * letter counts: where even that is not enough, the letter cannot be told from its background.
 */
export default defineFactsRule({
  id: "picture-contrast",
  tests: ["3.2.1"],
  wcag: ["1.4.3"],
  act: ["afw4f7", "09o5cg"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un texte sur une image ou un dégradé doit être assez contrasté", en: "Text on a picture or a gradient must have enough contrast" },
  failed: {
    fr: "Des lettres de ce texte se distinguent trop peu de l'image ou du dégradé qui est derrière : les personnes malvoyantes ne peuvent pas les lire.",
    en: "Letters of this text can hardly be told from the picture or gradient behind them: people with low vision cannot read them.",
  },
  repair: {
    fr: "Posez le texte sur un fond uni assez contrasté (4,5:1, 3:1 en grand), ou assombrissez l'image derrière lui.",
    en: "Put the text on a plain background with enough contrast (4.5:1, 3:1 when large), or darken the picture behind it.",
  },
  needs: ["contrast"],
  judge: ({ contrast: { texts } }) => {
    const nodes = texts.filter(({ large, worstLetter }) => worstLetter < (large ? 3 : 4.5));
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: texts.length > 0 ? "passed" : "inapplicable" };
  },
});
