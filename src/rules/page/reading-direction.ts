import { definePageRule } from "../page-rule.ts";

/** RGAA 8.10.1: text that is read from right to left stands in an element with `dir`. One word alone is drawn the same with or without: a person says. */
export default definePageRule({
  id: "reading-direction",
  tests: ["8.10.1"],
  wcag: ["1.3.2"],
  impact: "moderate",
  certainty: "sure",
  decides: ["8.10.1"],
  help: { fr: "Un texte qui se lit de droite à gauche doit être signalé", en: "Text that is read from right to left must be marked" },
  failed: {
    fr: "Le texte se lit de droite à gauche et aucun attribut dir ne le dit : ponctuation, nombres et mots latins s'y affichent au mauvais endroit.",
    en: "The text is read from right to left and no dir attribute says so: punctuation, numbers and Latin words appear in the wrong place.",
  },
  cantTell: {
    fr: "Un mot isolé se lit de droite à gauche sans attribut dir : vérifiez que rien autour ne change de place.",
    en: "A single word is read from right to left without a dir attribute: check that nothing around it changes place.",
  },
  repair: {
    fr: 'Ajoutez dir="rtl" (et lang) à l\'élément qui contient ce texte.',
    en: 'Add dir="rtl" (and lang) to the element that holds this text.',
  },
  selector: "body, body *:not(script,style,noscript,template,code,pre)",
  matches: (kit, element, node) => kit.wordsByDirection(kit.ownText(element)).rtl.length > 0 && (kit.isShown(node) || kit.isExposed(node)),
  evaluate: (kit, element) => {
    if (kit.upwards(element, (one) => /^(rtl|auto)$/.test(kit.writtenDirection(one) ?? ""))) return true;
    return kit.wordsByDirection(kit.ownText(element)).rtl.length < 3 ? undefined : false;
  },
});
