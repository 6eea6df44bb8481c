import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 2.1.1: every frame has a `title`. A name given in another way is not what the test asks for; frames hidden from assistive technologies are not concerned.
 */
export default definePageRule({
  id: "frame-title-attribute",
  tests: ["2.1.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  decides: ["2.1.1"],
  help: { fr: "Un cadre doit avoir un attribut title", en: "A frame must have a title attribute" },
  failed: {
    fr: "Le cadre n'a pas d'attribut title : les personnes aveugles ne savent pas ce qu'il contient avant d'y entrer.",
    en: "The frame has no title attribute: blind people do not know what it holds before entering it.",
  },
  repair: {
    fr: "Ajoutez à la balise <iframe> un attribut title qui dit ce qu'elle contient.",
    en: "Add a title attribute to the <iframe> that says what it holds.",
  },
  selector: "iframe,frame",
  matches: (kit, _element, node) => kit.isExposed(node),
  evaluate: (kit, element) => kit.fold(element.getAttribute("title")) !== "",
});
