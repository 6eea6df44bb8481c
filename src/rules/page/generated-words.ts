import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.2.1 (failure F87): words that a style sheet writes (`content` of ::before and ::after) are gone without it, cannot be copied or translated, and
 * are not always spoken. Certain for words that stand neither in the element nor in one of its attributes.
 */
export default definePageRule({
  id: "generated-words",
  tests: ["10.2.1"],
  wcag: ["1.1.1", "1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un texte ne doit pas être écrit par la feuille de styles", en: "A text must not be written by the style sheet" },
  failed: {
    fr: "Des mots affichés ici viennent de la feuille de styles : sans elle ils disparaissent, et ils ne peuvent être ni copiés ni traduits.",
    en: "Words shown here come from the style sheet: without it they disappear, and they can be neither copied nor translated.",
  },
  repair: {
    fr: "Écrivez ces mots dans le HTML ; gardez la propriété content pour les décorations.",
    en: "Write these words in the HTML; keep the property content for decorations.",
  },
  selector: "body,body *:not(script,style,template,noscript,svg *,option,br,img,input,iframe)",
  matches: (kit, element, node) => kit.generatedWords(element).length > 0 && kit.isShown(node),
  evaluate: (kit, element) => {
    const written = [element.textContent, ...[...element.attributes].map(({ value }) => value)].map(kit.plain);
    return kit.generatedWords(element).every((words) => written.some((text) => text.includes(words)));
  },
});
