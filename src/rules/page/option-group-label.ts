import { definePageRule } from "../page-rule.ts";

/** RGAA 11.8.2: an `<optgroup>` has a `label`. */
export default definePageRule({
  id: "option-group-label",
  tests: ["11.8.2"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  decides: ["11.8.2"],
  help: { fr: "Chaque groupe d'options d'une liste doit avoir un intitulé", en: "Every group of options of a list must have a label" },
  failed: {
    fr: "Le groupe d'options n'a pas d'intitulé : on ne sait pas ce que ses options ont en commun.",
    en: "The group of options has no label: one cannot know what its options have in common.",
  },
  repair: { fr: "Ajoutez un attribut label à l'élément <optgroup>.", en: "Add a label attribute to the <optgroup>." },
  selector: "select optgroup",
  hidden: true,
  matches: (kit, element) => {
    const list = element.closest("select");
    return list !== null && kit.isExposed(list);
  },
  evaluate: (kit, element) => kit.fold(element.getAttribute("label")) !== "",
});
