import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about text drawn in an image say (RGAA 1.8), one for each kind of image. */
export const imageTextWords = {
  wcag: ["1.4.5"],
  act: ["0va7u6"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le texte doit être écrit en texte, pas dessiné dans une image", en: "Text must be written as text, not drawn in an image" },
  failed: {
    fr: "L'image n'affiche que du texte : les personnes malvoyantes ne peuvent ni changer sa police, ni ses couleurs, ni l'agrandir sans perte.",
    en: "The image draws words: people with low vision cannot change its font or colours.",
  },
  repair: { fr: "Écrivez ce texte dans la page et donnez-lui son aspect en CSS.", en: "Write this text into the page and style it with CSS." },
} as const satisfies Partial<RuleWords>;
