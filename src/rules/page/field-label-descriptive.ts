import { definePageRule } from "../page-rule.ts";

/** RGAA 11.2: the label says what is asked. Certain only for words that say nothing ("champ", "saisie"). */
export default definePageRule({
  id: "field-label-descriptive",
  tests: ["11.2.1"],
  wcag: ["2.4.6"],
  act: ["cc0f0a"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'étiquette d'un champ doit dire ce qui est demandé", en: "The label of a field must say what is asked" },
  failed: {
    fr: "L'étiquette du champ ne dit pas ce qu'il faut saisir : personne ne peut le savoir hors du contexte, et surtout pas les personnes aveugles.",
    en: "The label of the field does not say what to enter: nobody can know without what is around, blind people least of all.",
  },
  repair: {
    fr: "Nommez l'information demandée : « Nom de naissance », « Numéro de dossier ».",
    en: "Name what is asked: “Name at birth”, “File number”.",
  },
  selector:
    "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio],[type=search]),select,textarea,[role=textbox],[role=combobox]",
  matches: (kit, element, node) => {
    const seen = [...kit.labelsOf(element), ...kit.axe.commons.dom.idrefs(element, "aria-labelledby")].some(
      (label) => label !== null && kit.isShown(label),
    );
    return kit.isExposed(node) && kit.label(element) !== "" && (seen || element.hasAttribute("aria-label") || element.hasAttribute("title"));
  },
  evaluate: (kit, element) => !kit.isEmptyLabel(kit.label(element)),
});
