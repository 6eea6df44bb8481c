import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 1.3.9: an alternative is short. More than 80 characters, the length that the RGAA recommends, are for a person to judge: an image of text repeats its text.
 */
export default definePageRule({
  id: "image-name-length",
  tests: ["1.3.9"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "review",
  help: { fr: "L'alternative d'une image doit être courte", en: "The alternative of an image must be short" },
  failed: {
    fr: "L'alternative dépasse 80 caractères : les lecteurs d'écran la lisent d'une traite, sans pause ni retour en arrière.",
    en: "The alternative is longer than 80 characters: screen readers read it in one go, without a pause or a way back.",
  },
  repair: {
    fr: "Gardez l'essentiel dans l'alternative et donnez le reste dans une description détaillée à côté de l'image.",
    en: "Keep the essence in the alternative and give the rest in a detailed description beside the image.",
  },
  selector: "img[alt],[role=img]",
  matches: (kit, element, node) => kit.isOffered(node) && kit.attachedName(element) !== "",
  evaluate: (kit, element) => kit.attachedName(element).length <= 80,
});
