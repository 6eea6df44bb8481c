import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.5.2: where a background colour is set behind text, a text colour is set too, on the element or one that holds it. Certain where every style sheet can be
 * read and none sets a colour there.
 */
export default definePageRule({
  id: "background-colour-alone",
  tests: ["10.5.2"],
  wcag: ["1.4.3"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Une couleur de fond doit aller avec une couleur de texte", en: "A background colour must come with a text colour" },
  failed: {
    fr: "La couleur de fond est fixée sans couleur de texte : avec le texte clair qu'une personne malvoyante choisit, il devient illisible.",
    en: "The background colour is set without a text colour: with the light text that a person with low vision chooses, it cannot be read.",
  },
  repair: {
    fr: "Fixez aussi une couleur de texte, par exemple sur l'élément body.",
    en: "Set a text colour too, on the body element for instance.",
  },
  selector: "body,body *",
  matches: (kit, element, node) => {
    const { backgroundColor, color } = getComputedStyle(element);
    const isNative = element.matches("a,a *,button,button *,input,select,select *,textarea,option,mark,dialog,svg,svg *,canvas,iframe,video,audio");
    const painted = !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    return painted && color === "rgb(0, 0, 0)" && !isNative && kit.fold(element.textContent) !== "" && kit.isShown(node) && kit.sheets() !== null;
  },
  evaluate: (kit, element) => element.getRootNode() !== document || kit.isColourSet(element),
});
