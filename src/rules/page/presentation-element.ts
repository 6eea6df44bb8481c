import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.1.1: elements whose only meaning is a look (glossary of the RGAA). `<s>` has a meaning since HTML 5 and stands in the glossary all the same: a person
 * says; `<u>` is forbidden before HTML 5 alone. The page itself is always looked at.
 */
export default definePageRule({
  id: "presentation-element",
  tests: ["10.1.1"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  decides: ["10.1.1"],
  help: { fr: "La présentation se fait par des feuilles de styles, pas par des balises", en: "Looks are a matter of style sheets, not of elements" },
  failed: {
    fr: "La balise ne sert qu'à la présentation : les personnes qui adaptent l'affichage à leur vue ne peuvent pas la changer.",
    en: "The element is there for looks only: people who adapt the display to their sight cannot change it.",
  },
  cantTell: {
    fr: "La balise <s> barre un texte : vérifiez qu'elle marque une information périmée, et pas un simple effet.",
    en: "The element <s> strikes a text: check that it marks outdated information, and not a mere effect.",
  },
  repair: { fr: "Remplacez la balise par une règle CSS.", en: "Replace the element by a CSS rule." },
  selector: "html,basefont,big,blink,center,font,marquee,s,strike,tt,u",
  hidden: true,
  matches: (_kit, element) => element.tagName !== "U" || element.ownerDocument.doctype?.publicId !== "",
  evaluate: (kit, element, node) => {
    if (element.tagName === "HTML") return true;
    if (element.tagName === "S") return kit.isShown(node) ? undefined : true;
    return false;
  },
});
