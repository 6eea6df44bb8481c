import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.5.1: where the colour of a text is set, a background colour is set too, on the element or one that holds it: who sets a dark background in
 * the browser must not get dark text on it. One finding for each outermost element.
 */
export default definePageRule({
  id: "text-colour-alone",
  tests: ["10.5.1"],
  wcag: ["1.4.3"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Une couleur de texte doit aller avec une couleur de fond", en: "A text colour must come with a background colour" },
  failed: {
    fr: "La couleur du texte est fixée sans couleur de fond : avec le fond sombre qu'une personne malvoyante choisit, le texte devient illisible.",
    en: "The colour of the text is set without a background: with the dark background that a person with low vision chooses, the text cannot be read.",
  },
  repair: {
    fr: "Fixez aussi une couleur de fond, par exemple sur l'élément body.",
    en: "Set a background colour too, on the body element for instance.",
  },
  selector: "body,body *",
  matches: (kit, element, node) => {
    const coloured = (one: Element): boolean => !/^rgba?\(0, 0, 0(, 1)?\)$/.test(getComputedStyle(one).color);
    const parent = element.parentElement;
    const isOutermost = !parent || element.tagName === "BODY" || getComputedStyle(parent).color !== getComputedStyle(element).color;
    // Links, buttons and fields have colours of the browser's own.
    const isNative = element.matches("a,a *,button,button *,input,select,select *,textarea,option,mark,svg,svg *,canvas,iframe,video,audio");
    return coloured(element) && isOutermost && !isNative && kit.fold(element.textContent) !== "" && kit.isShown(node);
  },
  evaluate: (_kit, element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return true;
    }
    return false;
  },
});
