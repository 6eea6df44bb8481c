import { definePageRule } from "../page-rule.ts";

/** RGAA 11.8.3: the label of a group of options says what they are. Certain only for words that say nothing. */
export default definePageRule({
  id: "option-group-descriptive",
  tests: ["11.8.3"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "L'intitulé d'un groupe d'options doit dire ce qu'elles sont", en: "The label of a group of options must say what they are" },
  failed: {
    fr: "L'intitulé du groupe d'options ne dit rien : il n'aide personne à trouver la sienne.",
    en: "The label of the group of options says nothing: it helps nobody to find theirs.",
  },
  repair: { fr: "Nommez ce que les options ont en commun.", en: "Name what the options have in common." },
  selector: "select optgroup[label]",
  hidden: true,
  matches: (kit, element) => {
    const list = element.closest("select");
    return list !== null && kit.isExposed(list) && kit.fold(element.getAttribute("label")) !== "";
  },
  evaluate: (kit, element) => {
    const label = element.getAttribute("label");
    return !kit.isEmptyLabel(label ?? "") && !/^(groupe?|optgroup|categorie|liste|list) ?\d*$/.test(kit.plain(label));
  },
});
