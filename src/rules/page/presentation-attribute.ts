import { definePageRule } from "../page-rule.ts";

/** RGAA 10.1.2: attributes that are there for looks only (glossary of the RGAA). Sizes of pictures, films and frames are not meant. */
export default definePageRule({
  id: "presentation-attribute",
  tests: ["10.1.2"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "La présentation se fait par des feuilles de styles, pas par des attributs",
    en: "Looks are a matter of style sheets, not of attributes",
  },
  failed: {
    fr: "Un attribut fixe la présentation : les personnes qui adaptent l'affichage à leur vue ne peuvent pas la changer.",
    en: "An attribute sets the looks: people who adapt the display to their sight cannot change it.",
  },
  repair: { fr: "Remplacez l'attribut par une règle CSS.", en: "Replace the attribute by a CSS rule." },
  selector:
    "body:is([alink],[background],[bgcolor],[link],[text],[vlink]),:is(table,tr,td,th,tbody,thead,tfoot,caption,p,div,h1,h2,h3,h4,h5,h6,hr,legend)[align],:is(table,tr,td,th)[bgcolor],:is(table,td,th)[background],table:is([border]:not([border='0']),[cellpadding],[cellspacing]),:is(td,th,tr,tbody,thead,tfoot)[valign],:is(table,td,th,tr,col,hr)[width],:is(table,td,th,tr)[height],br[clear],font[color]",
  matches: (kit, _element, node) => kit.isShown(node) || node.props.nodeName === "br",
  evaluate: () => false,
});
