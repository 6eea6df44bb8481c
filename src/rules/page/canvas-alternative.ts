import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 1.1.8: a bitmap image (`canvas`) that carries information has a name and the role `img`, content between its tags, or a link or button to an alternative beside it. Without any name it may be decorative: a person says.
 */
export default definePageRule({
  id: "canvas-alternative",
  tests: ["1.1.8"],
  wcag: ["1.1.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une image bitmap (<canvas>) doit avoir une alternative", en: "A bitmap image (<canvas>) must have an alternative" },
  failed: {
    fr: "L'image <canvas> porte un nom sans role=\"img\", ni contenu entre ses balises, ni lien voisin : des lecteurs d'écran l'ignorent.",
    en: 'The <canvas> has a name but no role="img", no content between its tags and no link beside it: screen readers skip it.',
  },
  cantTell: {
    fr: "L'image <canvas> n'a aucune alternative : si elle porte une information, les personnes aveugles en sont privées.",
    en: "The <canvas> has no alternative: if it carries information, blind people do not get it.",
  },
  repair: {
    fr: 'Ajoutez role="img" et aria-label à la balise <canvas>, ou écrivez l\'alternative entre ses balises ; si elle est décorative, aria-hidden="true".',
    en: 'Add role="img" and aria-label to the <canvas>, or write the alternative between its tags; if it is decorative, aria-hidden="true".',
  },
  selector: "canvas",
  matches: (kit, element, node) => kit.isOffered(node) && element.clientWidth >= 16 && element.clientHeight >= 16 && !kit.isInsideControl(element),
  evaluate: (kit, element, node) => {
    const named = kit.attachedName(element) !== "";
    if (element.children.length > 0 || kit.fold(element.textContent) !== "" || kit.hasControlBeside(element)) return true;
    if (kit.explicitRole(node) === "img") return true;
    return named ? false : undefined;
  },
});
