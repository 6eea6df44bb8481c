import { definePageRule } from "../page-rule.ts";

/** RGAA 11.6: a group of fields has a legend: `<legend>` for a `<fieldset>`, a name for a group of ARIA. */
export default definePageRule({
  id: "group-legend",
  tests: ["11.6.1"],
  wcag: ["1.3.1", "3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Chaque groupe de champs doit avoir une légende", en: "Every group of fields must have a legend" },
  failed: {
    fr: "Le groupe de champs n'a pas de légende : les personnes aveugles ne savent pas ce que ses champs ont en commun.",
    en: "The group of fields has no legend: blind people do not learn what its fields have in common.",
  },
  repair: {
    fr: "Ajoutez une <legend> en premier dans le <fieldset>, ou un attribut aria-labelledby au groupe.",
    en: "Add a <legend> as the first child of the <fieldset>, or aria-labelledby to the group.",
  },
  selector: "fieldset,[role=group],[role=radiogroup]",
  matches: (kit, element, node) => {
    const fields = kit.fields().filter(({ actualNode }) => element.contains(actualNode));
    const isPresentational = /^(presentation|none)$/.test(element.getAttribute("role") ?? "");
    return kit.isExposed(node) && !isPresentational && fields.length > 1;
  },
  evaluate: (kit, element) => kit.groupName(element) !== "",
});
