import { definePageRule } from "../page-rule.ts";

/** RGAA 11.2.5: the words that are seen as the label are in the accessible name: people who command by voice say them. */
export default definePageRule({
  id: "field-visible-label",
  tests: ["11.2.5"],
  wcag: ["2.5.3"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le nom d'un champ doit reprendre son étiquette visible", en: "The name of a field must hold its visible label" },
  failed: {
    fr: "L'étiquette affichée n'est pas dans le nom du champ, qu'un attribut ARIA remplace : les personnes qui commandent à la voix disent ce qu'elles lisent, et rien ne se passe.",
    en: "The label that is shown is not in the field's name, which an ARIA attribute replaces: people who command by voice say what they read, and nothing happens.",
  },
  repair: {
    fr: "Retirez aria-label, ou faites-le commencer par l'étiquette affichée.",
    en: "Remove aria-label, or begin it with the label that is shown.",
  },
  selector: "input[aria-label],input[aria-labelledby],select[aria-label],select[aria-labelledby],textarea[aria-label],textarea[aria-labelledby]",
  matches: (kit, element, node) =>
    kit.isExposed(node) && kit.labelsOf(element).some((label) => kit.isShown(label) && /\p{L}{2}/u.test(kit.labelText(label))),
  evaluate: (kit, element, node) => {
    const shown = kit
      .labelsOf(element)
      .filter((label) => kit.isShown(label))
      .map(kit.labelText)
      .join(" ");
    const words = kit.plain(shown.replace(/\((obligatoire|facultatif|optionnel|required|optional)\)|\*/gi, " "));
    return kit.plain(kit.name(node)).includes(words);
  },
});
