import { definePageRule } from "../page-rule.ts";

/** RGAA 11.1.1: a label by `aria-labelledby`, `aria-label`, `<label>` or `title`. axe accepts a placeholder, the RGAA does not: it goes away. */
export default definePageRule({
  id: "field-label",
  tests: ["11.1.1"],
  wcag: ["1.3.1", "3.3.2", "4.1.2"],
  impact: "serious",
  certainty: "sure",
  decides: ["11.1.1"],
  help: {
    fr: "Chaque champ doit avoir une étiquette ; un texte indicatif n'en est pas une",
    en: "Every field must have a label; a placeholder is none",
  },
  failed: {
    fr: "Le champ n'a pas d'étiquette : le texte indicatif disparaît à la saisie, et les personnes aveugles ne savent pas ce qui est demandé.",
    en: "The field has no label: a placeholder goes away when one types, and blind people do not learn what is asked.",
  },
  repair: {
    fr: "Ajoutez un élément <label> visible, relié au champ par ses attributs for et id.",
    en: "Add a visible <label> element, tied to the field by for and id.",
  },
  selector:
    "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=textbox],[role=combobox],[role=listbox],[role=spinbutton],[role=slider],[role=checkbox],[role=radio],[role=switch]",
  matches: (kit, element, node) => kit.isExposed(node) && !element.closest("[role=listbox] [role=listbox]"),
  evaluate: (kit, element, node) => {
    if (kit.label(element) !== "") return true;
    // Widgets of ARIA that take their name from what they hold.
    return /^(checkbox|radio|switch)$/.test(kit.explicitRole(node) ?? "") && kit.name(node) !== "";
  },
});
