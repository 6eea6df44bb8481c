import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about detailed descriptions say (RGAA 1.6), one for each kind of image. */
export const imageDescriptionWords = {
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "La description détaillée d'une image doit en dire plus que son alternative",
    en: "The detailed description of an image must tell more than its alternative",
  },
  failed: {
    fr: "La description détaillée de l'image est vide, répète l'alternative ou ne nomme qu'un fichier : les personnes aveugles n'apprennent rien de plus.",
    en: "The detailed description of the image is empty, repeats the alternative or only names a file: blind people learn nothing more.",
  },
  repair: {
    fr: "Écrivez dans la description tout ce que l'image fait comprendre, ou retirez la référence.",
    en: "Write into the description all that the image tells, or remove the reference.",
  },
} as const satisfies Partial<RuleWords>;
