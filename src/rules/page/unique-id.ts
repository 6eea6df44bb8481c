import { definePageRule } from "../page-rule.ts";

/** RGAA 8.2: every id is given once in its document, whether something refers to it or not. */
export default definePageRule({
  id: "unique-id",
  tests: ["8.2.1"],
  wcag: ["4.1.1"],
  act: ["3ea0c8"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Un id ne doit désigner qu'un seul élément de la page", en: "An id must name only one element of the page" },
  failed: {
    fr: "Un autre élément de la page porte le même id : étiquettes, descriptions et liens internes peuvent mener au mauvais.",
    en: "Another element of the page has the same id: labels, descriptions and links inside the page may lead to the wrong one.",
  },
  repair: {
    fr: "Donnez à cet élément un id que nul autre ne porte, et corrigez ce qui s'y réfère.",
    en: "Give this element an id that no other has, and correct what refers to it.",
  },
  selector: "[id]",
  hidden: true,
  matches: (_kit, element) => element.id.trim() !== "",
  evaluate: (kit, element) => {
    const root = element.getRootNode();
    const firsts = kit.once("first of each id", () => new Map<Node, Map<string, Element>>());
    const known = firsts.get(root) ?? new Map<string, Element>();
    firsts.set(root, known);
    const first = known.get(element.id) ?? element;
    known.set(element.id, first);
    return first === element;
  },
});
