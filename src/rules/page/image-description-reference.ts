import { definePageRule } from "../page-rule.ts";

/** RGAA 1.6.9: the description of an image that `aria-describedby` announces is there. */
export default definePageRule({
  id: "image-description-reference",
  tests: ["1.6.9"],
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "La description reliée à une image par aria-describedby doit exister",
    en: "The description tied to an image by aria-describedby must exist",
  },
  failed: {
    fr: "L'attribut aria-describedby de l'image désigne un élément qui n'existe pas : les lecteurs d'écran ne lisent aucune description.",
    en: "The image's aria-describedby names an element that does not exist: screen readers read no description.",
  },
  repair: {
    fr: "Corrigez l'identifiant dans aria-describedby, ou retirez l'attribut.",
    en: "Correct the id in aria-describedby, or remove the attribute.",
  },
  selector: "img,input[type=image],svg,canvas,object,embed,[role=img]",
  matches: (kit, element, node) => Boolean(element.getAttribute("aria-describedby")?.trim()) && kit.isOffered(node),
  evaluate: (kit, element) => kit.descriptionsOf(element).some((one) => one !== null),
});
