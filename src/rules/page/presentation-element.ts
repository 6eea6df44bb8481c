import { definePageRule } from "../page-rule.ts";

/** RGAA 10.1.1: elements whose only meaning is a look (glossary of the RGAA); `<s>` and `<u>` have a meaning since HTML 5. */
export default definePageRule({
  id: "presentation-element",
  tests: ["10.1.1"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "La présentation se fait par des feuilles de styles, pas par des balises", en: "Looks are a matter of style sheets, not of elements" },
  failed: {
    fr: "La balise ne sert qu'à la présentation : les personnes qui adaptent l'affichage à leur vue ne peuvent pas la changer.",
    en: "The element is there for looks only: people who adapt the display to their sight cannot change it.",
  },
  repair: { fr: "Remplacez la balise par une règle CSS.", en: "Replace the element by a CSS rule." },
  selector: "basefont,big,blink,center,font,marquee,strike,tt",
  evaluate: () => false,
});
