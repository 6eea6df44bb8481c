import { definePageRule } from "../page-rule.ts";

/** RGAA 1.1.5, ACT e88epe: a drawing that writes words is no decoration. Certain where it is kept from assistive technologies and none of its words is said elsewhere. */
export default definePageRule({
  id: "svg-hidden-words",
  tests: ["1.1.5"],
  wcag: ["1.1.1"],
  act: ["e88epe"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une image qui contient du texte doit avoir une alternative", en: "An image that holds text must have an alternative" },
  failed: {
    fr: "Le dessin affiche des mots, il est masqué aux technologies d'assistance et la page ne les dit nulle part : les personnes aveugles ne les ont pas.",
    en: "The drawing shows words, it is hidden from assistive technologies and the page says them nowhere: blind people do not get them.",
  },
  repair: {
    fr: 'Retirez aria-hidden et donnez au dessin role="img" et un nom qui reprend ces mots, ou écrivez-les dans la page.',
    en: 'Remove aria-hidden and give the drawing role="img" and a name that says these words, or write them in the page.',
  },
  selector: "svg[aria-hidden=true],svg[role=none],svg[role=presentation]",
  hidden: true,
  matches: (kit, element, node) => kit.isShown(node) && element.querySelector("text") !== null,
  evaluate: (kit, element) => kit.areDrawnWordsTold(element),
});
