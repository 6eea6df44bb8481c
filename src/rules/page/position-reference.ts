import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.9.1, ACT 9bd38c: a text that sends people to "the menu on the right" or "the round button" sends nowhere those who do not see the page, unless
 * the page has one such thing only, or one that is called so. Below and above are places in the reading order too, and are let be.
 */
export default definePageRule({
  id: "position-reference",
  tests: ["10.9.1"],
  wcag: ["1.3.3"],
  act: ["9bd38c"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Une information ne doit pas être donnée par la seule position ou forme",
    en: "Information must not be given by position or shape alone",
  },
  failed: {
    fr: "Le texte désigne un élément par sa seule position ou sa seule forme : les personnes aveugles, ou qui lisent la page autrement disposée, ne peuvent pas le trouver.",
    en: "The text points at something by its place or shape alone: blind people, and those who read the page in another layout, cannot find it.",
  },
  repair: {
    fr: "Nommez l'élément comme il s'appelle dans la page : « le bouton Envoyer, à droite », « le menu Vos démarches ».",
    en: "Name the thing as it is called in the page: “the Send button, on the right”, “the Your services menu”.",
  },
  selector: "p,li,dd,td,label,legend,div,span,strong,em",
  matches: (kit, element, node) => {
    const own = kit
      .childrenOf(element)
      .some((child) => child.nodeType === 3 && /droite|gauche|rond|carré|triang|right|left|round|square/i.test(child.textContent ?? ""));
    if (!own || !kit.isShown(node)) return false;
    return kit.pointsAt(kit.fold(element.textContent)) !== null;
  },
  evaluate: (kit, element) => {
    const kind = kit.pointsAt(kit.fold(element.textContent));
    return kind === null || kit.isFoundByName(kind);
  },
});
