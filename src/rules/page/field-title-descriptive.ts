import { definePageRule } from "../page-rule.ts";
import { fieldLabelWords, filledFields } from "../words/field-label-descriptive.ts";

/** RGAA 11.2.2: a `title` that names a field says what is asked. Certain only for words that say nothing ("champ", "saisie"). */
export default definePageRule({
  id: "field-title-descriptive",
  tests: ["11.2.2"],
  ...fieldLabelWords,
  selector: filledFields,
  matches: (kit, element, node) => kit.isExposed(node) && kit.labelParts(element).from === "title" && kit.label(element) !== "",
  evaluate: (kit, element) => !kit.isEmptyLabel(kit.label(element), element),
});
