import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.6.1 (WCAG 1.4.1): a link in a text is seen to be one. This rule is about links that nothing at all tells from the text; axe-core's
 * `link-in-text-block` is about those that colour alone does.
 */
export default definePageRule({
  id: "link-lost-in-text",
  tests: ["10.6.1"],
  wcag: ["1.4.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un lien doit se distinguer du texte qui l'entoure", en: "A link must be told from the text around it" },
  failed: {
    fr: "Rien ne distingue ce lien du texte qui l'entoure, ni couleur, ni soulignement : personne ne voit qu'on peut le suivre.",
    en: "Nothing tells this link from the text around it, neither colour nor underline: nobody sees that it can be followed.",
  },
  repair: { fr: "Soulignez les liens placés dans un texte.", en: "Underline the links that stand in a text." },
  selector: "a[href]",
  matches: (kit, element, node) => kit.isShown(node) && kit.fold(element.textContent) !== "" && kit.textAround(element) !== null,
  evaluate: (kit, element) => {
    const text = kit.textAround(element);
    return text === null || !kit.isLostIn(element, text);
  },
});
