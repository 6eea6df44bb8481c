import { definePageRule } from "../page-rule.ts";

/** RGAA 1.3.1: an alternative says what the image shows. Words that name the kind of thing, a file or an address say nothing. */
export default definePageRule({
  id: "image-name",
  tests: ["1.3.1"],
  wcag: ["1.1.1"],
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
  selector: "img,[role=img]:not(svg,canvas,object,embed)",
  matches: (kit, element, node) => kit.isOffered(node) && kit.attachedName(element) !== "",
  evaluate: (kit, element) => !kit.saysNothing(kit.attachedName(element), element),
});
