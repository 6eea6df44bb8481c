import { definePageRule } from "../page-rule.ts";
import { fieldLabelWords, filledFields } from "../words/field-label-descriptive.ts";

/** RGAA 11.2.1: a `<label>` that is seen says what is asked. Certain only for words that say nothing ("champ", "saisie"). */
export default definePageRule({
  id: "field-label-descriptive",
  tests: ["11.2.1"],
  ...fieldLabelWords,
  selector: filledFields,
  matches: (kit, element, node) =>
    kit.isExposed(node) && kit.labelParts(element).from === "label" && kit.label(element) !== "" && kit.labelsOf(element).some(kit.isShown),
  evaluate: (kit, element) => !kit.isEmptyLabel(kit.label(element), element),
});
