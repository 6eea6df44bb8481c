import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about a page that is nothing but ignored images share (RGAA 1.1), one for each kind of image. */
export const loneImageWords = {
  wcag: ["1.1.1"],
  act: ["e88epe"],
  impact: "critical",
  certainty: "sure",
  help: {
    fr: "L'image qui est tout le contenu d'une page doit avoir une alternative",
    en: "An image that is all the content of a page must have an alternative",
  },
  failed: {
    fr: "La page ne montre rien d'autre que des images ignorées par les technologies d'assistance : pour une personne aveugle, elle est vide.",
    en: "The page shows nothing but images that assistive technologies ignore: to a blind person it is empty.",
  },
  repair: {
    fr: "Écrivez dans l'alternative ce que l'image apporte, ou mettez-le en texte dans la page.",
    en: "Write into the alternative what the image tells, or put it as text into the page.",
  },
} as const satisfies Partial<RuleWords>;
