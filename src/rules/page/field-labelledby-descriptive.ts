import { definePageRule } from "../page-rule.ts";
import { fieldLabelWords, filledFields } from "../words/field-label-descriptive.ts";

/** RGAA 11.2.4: the text that `aria-labelledby` names says what is asked. Certain only for words that say nothing ("champ", "saisie"). */
export default definePageRule({
  id: "field-labelledby-descriptive",
  tests: ["11.2.4"],
  ...fieldLabelWords,
  selector: filledFields,
  matches: (kit, element, node) =>
    kit.isExposed(node) &&
    kit.labelParts(element).from === "aria-labelledby" &&
    kit.label(element) !== "" &&
    kit.axe.commons.dom.idrefs(element, "aria-labelledby").some((one) => one !== null && kit.isShown(one)),
  evaluate: (kit, element) => !kit.isEmptyLabel(kit.label(element), element),
});
