import { definePageRule } from "../page-rule.ts";

/** RGAA 11.7: a legend says what its fields are about. Certain only for words that say nothing. */
export default definePageRule({
  id: "group-legend-descriptive",
  tests: ["11.7.1"],
  wcag: ["1.3.1", "2.4.6"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "La légende d'un groupe doit dire de quoi il s'agit", en: "The legend of a group must say what it is about" },
  failed: {
    fr: "La légende ne dit rien de ce que ses champs ont en commun : les personnes aveugles, qui l'entendent avant chaque champ, n'apprennent rien.",
    en: "The legend says nothing of what its fields have in common: blind people, who hear it before each field, learn nothing.",
  },
  repair: { fr: "Écrivez la question, ou ce que les champs décrivent.", en: "Write the question, or what the fields describe." },
  selector: "fieldset,[role=group],[role=radiogroup]",
  matches: (kit, element, node) =>
    kit.isExposed(node) && kit.groupName(element) !== "" && kit.fields().some(({ actualNode }) => element.contains(actualNode)),
  evaluate: (kit, element) =>
    !kit.isEmptyLabel(kit.groupName(element)) &&
    !/^(legende?|groupe?|fieldset|bloc|section|questions?|group|radios?) ?\d*$/.test(kit.plain(kit.groupName(element))),
});
