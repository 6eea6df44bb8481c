import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about alternatives that say nothing share (RGAA 1.3), one for each kind of image. */
export const imageNameWords = {
  wcag: ["1.1.1"],
  act: ["qt1vmo", "9eb3f6"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'alternative d'une image doit dire ce que l'image montre", en: "The alternative of an image must say what the image shows" },
  failed: {
    fr: "L'alternative est un nom de fichier, une adresse ou un mot passe-partout : elle ne dit rien de ce que l'image montre.",
    en: "The alternative is a file name, an address or a catch-all word: it says nothing of what the image shows.",
  },
  repair: {
    fr: "Remplacez l'alternative par l'information que l'image apporte ; si elle n'en apporte pas, masquez l'image aux technologies d'assistance (alt=\"\" pour <img>).",
    en: 'Replace the alternative by the information that the image gives; if it gives none, hide the image from assistive technologies (alt="" for <img>).',
  },
} as const satisfies Partial<RuleWords>;
