import { definePageRule } from "../page-rule.ts";

/** RGAA 1.7.1: a detailed description tells more than the alternative. One that is empty, says the same or names a file does not. */
export default definePageRule({
  id: "image-description",
  tests: ["1.7.1"],
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
  selector: "img",
  matches: (kit, element, node) => kit.isExposed(node) && kit.describedAs(element) !== null && kit.attachedName(element) !== "",
  evaluate: (kit, element) => kit.isDescriptionUseful(element),
});
