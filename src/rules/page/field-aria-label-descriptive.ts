import { definePageRule } from "../page-rule.ts";
import { fieldLabelWords, filledFields } from "../words/field-label-descriptive.ts";

/** RGAA 11.2.3: an `aria-label` says what is asked. Certain only for words that say nothing ("champ", "saisie"). */
export default definePageRule({
  id: "field-aria-label-descriptive",
  tests: ["11.2.3"],
  ...fieldLabelWords,
  selector: filledFields,
  matches: (kit, element, node) => kit.isExposed(node) && kit.labelParts(element).from === "aria-label" && kit.label(element) !== "",
  evaluate: (kit, element) => !kit.isEmptyLabel(kit.label(element), element),
});
