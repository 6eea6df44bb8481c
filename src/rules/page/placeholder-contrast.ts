import { definePageRule } from "../page-rule.ts";

/** RGAA 3.2.1: the words that stand in an empty field are text too. Only for a plain colour on a plain ground; axe-core does not look at them. */
export default definePageRule({
  id: "placeholder-contrast",
  tests: ["3.2.1"],
  wcag: ["1.4.3"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Le texte indicatif d'un champ doit avoir un contraste d'au moins 4,5:1",
    en: "The words in an empty field must have a contrast of at least 4.5:1",
  },
  failed: {
    fr: "Le texte indicatif est trop pâle sur le fond du champ : les personnes malvoyantes ne lisent pas l'exemple ou le format demandé.",
    en: "The words in the field are too pale on its ground: people with low vision cannot read the example or the format asked for.",
  },
  repair: {
    fr: "Foncez la couleur de ::placeholder (par exemple #666 sur du blanc), ou écrivez l'indication sous l'étiquette.",
    en: "Darken the colour of ::placeholder (#666 on white for instance), or write the hint below the label.",
  },
  selector: "input[placeholder],textarea[placeholder]",
  matches: (kit, element, node) =>
    kit.isShown(node) &&
    !element.matches(":disabled,[aria-disabled=true]") &&
    element.matches(":placeholder-shown") &&
    /\p{L}/u.test(element.getAttribute("placeholder") ?? "") &&
    kit.placeholderContrast(element) !== null,
  evaluate: (kit, element) => (kit.placeholderContrast(element) ?? 21) >= 4.5,
});
