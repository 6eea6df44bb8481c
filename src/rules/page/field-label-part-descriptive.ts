import { definePageRule } from "../page-rule.ts";
import { fieldLabelWords, filledFields } from "../words/field-label-descriptive.ts";

/**
 * RGAA 11.1.3: where part of a label is hidden, what is seen of it, or beside the field, says what is asked. Certain only for words that say nothing ("OK"), with
 * nothing else beside and no `title`.
 */
export default definePageRule({
  id: "field-label-part-descriptive",
  tests: ["11.1.3"],
  ...fieldLabelWords,
  failed: {
    fr: "Ce qui se voit de l'étiquette du champ ne dit pas ce qu'il faut saisir, et le reste est masqué : les personnes qui voient l'écran doivent le deviner.",
    en: "What is seen of the field's label does not say what to enter, and the rest is hidden: people who see the screen have to guess.",
  },
  selector: filledFields,
  matches: (kit, element, node) => {
    const parts = kit.axe.commons.dom.idrefs(element, "aria-labelledby").filter((one) => one !== null);
    return kit.isExposed(node) && kit.isShown(node) && new Set(parts.map((one) => kit.isShown(one))).size === 2;
  },
  evaluate: (kit, element) => {
    const shown = kit.axe.commons.dom.idrefs(element, "aria-labelledby").filter((one) => one !== null && kit.isShown(one));
    const words = kit.fold(shown.map((one) => one?.textContent).join(" "));
    const around = element.parentElement ? kit.nodeOf(element.parentElement) : null;
    const beside = around ? kit.plain(kit.shownText(around)) : "";
    const placeholder = kit.fold(element.getAttribute("placeholder"));
    const alone = beside.replace(kit.plain(words), "").trim() === "" && placeholder === "" && kit.fold(element.getAttribute("title")) === "";
    return !(alone && kit.isEmptyLabel(words, element));
  },
});
