import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 8.9.1: paragraphs, items and headings with nothing but a blank, and line breaks one after the other, are there for the space they make. One that
 * carries a name or an attribute of ARIA may be filled by a script, and is left alone.
 */
export default definePageRule({
  id: "spacing-element",
  tests: ["8.9.1"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Une balise ne doit pas servir à faire de l'espace", en: "An element must not be there to make space" },
  failed: {
    fr: "Des balises vides ou des sauts de ligne répétés servent à espacer les contenus : les lecteurs d'écran annoncent du vide ou perdent les paragraphes.",
    en: "Empty elements or repeated line breaks make space between contents: screen readers announce blanks, or lose the paragraphs.",
  },
  repair: {
    fr: "Supprimez ces balises, mettez chaque paragraphe dans un élément <p> et réglez l'espace avec la propriété CSS margin.",
    en: "Remove these elements, put each paragraph in a <p> and set the space with the CSS property margin.",
  },
  selector: "p,li,h1,h2,h3,h4,h5,h6,blockquote,br",
  matches: (kit, element, node) => {
    if (element.closest("pre,textarea,[contenteditable],svg,address,code") !== null) return false;
    if (element.tagName === "BR") return element.parentElement !== null && kit.isShown(element.parentElement);
    const named = [...element.attributes].some(({ name }) => /^(id|class|role|slot|aria-.*|data-.*)$/.test(name));
    return kit.fold(element.textContent) === "" && !named && kit.isExposed(node);
  },
  evaluate: (kit, element) => {
    /** The nearest sibling after a node; blanks between do not count. */
    const after = (from: Node): Node | null => {
      let at = from.nextSibling;
      while (at && (at.nodeType === 8 || (at.nodeType === 3 && kit.fold(at.textContent) === ""))) at = at.nextSibling;
      return at;
    };
    const before = (from: Node): Node | null => {
      let at = from.previousSibling;
      while (at && (at.nodeType === 8 || (at.nodeType === 3 && kit.fold(at.textContent) === ""))) at = at.previousSibling;
      return at;
    };
    const isBreak = (one: Node | null): boolean => one?.nodeName === "BR";
    const isText = (one: Node | null): boolean =>
      one !== null &&
      kit.fold(one.textContent) !== "" &&
      (one.nodeType === 3 || /^(A|B|STRONG|EM|I|SPAN|MARK|SMALL|ABBR|TIME|U|CODE)$/.test(one.nodeName));
    if (element.tagName !== "BR") {
      const only = kit.childrenOf(element).every((one) => one.nodeType === 3 || one.nodeName === "BR");
      const blank = /\u00a0/.test(element.textContent ?? "") || element.querySelector("br") !== null;
      return !(only && blank);
    }
    // The first of a series between two texts speaks for all of it.
    if (isBreak(before(element)) || !isBreak(after(element))) return true;
    let end: Node | null = element;
    while (isBreak(end)) end = end && after(end);
    return !(isText(before(element)) && isText(end));
  },
});
