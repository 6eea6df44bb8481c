import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.1.2: attributes that are there for looks only (glossary of the RGAA). Sizes of films, frames and fields, which the glossary forbids too and HTML allows,
 * are a question for a person. The page itself is always looked at.
 */
export default definePageRule({
  id: "presentation-attribute",
  tests: ["10.1.2"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  decides: ["10.1.2"],
  help: {
    fr: "La présentation se fait par des feuilles de styles, pas par des attributs",
    en: "Looks are a matter of style sheets, not of attributes",
  },
  failed: {
    fr: "Un attribut fixe la présentation : les personnes qui adaptent l'affichage à leur vue ne peuvent pas la changer.",
    en: "An attribute sets the looks: people who adapt the display to their sight cannot change it.",
  },
  cantTell: {
    fr: "Un attribut fixe la taille d'un cadre, d'un média ou d'un champ, ou la présentation d'un élément masqué : le RGAA ne l'admet que sur les images et les listes.",
    en: "An attribute sets the size of a frame, a film or a field, or the looks of a hidden element: the RGAA allows it on images and lists only.",
  },
  repair: { fr: "Remplacez l'attribut par une règle CSS.", en: "Replace the attribute by a CSS rule." },
  selector:
    "html,body:is([alink],[background],[bgcolor],[link],[text],[vlink]),:is(table,tr,td,th,tbody,thead,tfoot,caption,col,colgroup,p,div,h1,h2,h3,h4,h5,h6,hr,legend,img,iframe,object,embed,input)[align],:is(table,tr,td,th)[bgcolor],:is(table,td,th)[background],table:is([border]:not([border='0']),[cellpadding],[cellspacing]),:is(img,object)[border],:is(td,th,tr,tbody,thead,tfoot,col,colgroup)[valign],:is(table,td,th,tr,col,colgroup,hr,pre)[width],:is(table,td,th,tr)[height],:is(td,th,tr,col,colgroup,tbody,thead,tfoot):is([char],[charoff]),br[clear],:is(font,hr)[color],:is(hr,font)[size],:is(ul,ol,dl,menu,dir)[compact],iframe:is([frameborder],[marginheight],[marginwidth]),:is(img,object,iframe)[hspace],:is(img,object,iframe)[vspace],:is(iframe,video,audio,input):is([width],[height]),input[size]",
  hidden: true,
  evaluate: (kit, element, node) => {
    if (element.tagName === "HTML") return true;
    const forbidden =
      /^(align|alink|background|bgcolor|border|cellpadding|cellspacing|char|charoff|clear|color|compact|frameborder|hspace|link|marginheight|marginwidth|text|valign|vlink|vspace)$/;
    const isSize = /^(IFRAME|VIDEO|AUDIO|INPUT)$/.test(element.tagName) && !element.getAttributeNames().some((name) => forbidden.test(name));
    const isSeen = kit.isShown(node) || /^(BR|COL|COLGROUP)$/.test(element.tagName);
    return isSize || !isSeen ? undefined : false;
  },
});
