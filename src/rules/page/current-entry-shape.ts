import { definePageRule } from "../page-rule.ts";

/** RGAA 10.9.1: the entry of a menu that is shown as the current one by its shape, weight, size or place is told as such to those who do not see it. */
export default definePageRule({
  id: "current-entry-shape",
  tests: ["10.9.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "L'entrée courante d'un menu ne doit pas être signalée par sa seule forme",
    en: "The current entry of a menu must not be shown by its shape alone",
  },
  failed: {
    fr: "Seule la forme (graisse, trait, fond) montre quelle entrée du menu est la page courante : les personnes aveugles ne le savent pas.",
    en: "Only the shape (weight, line, ground) shows which entry of the menu is the current page: blind people do not know it.",
  },
  repair: {
    fr: 'Ajoutez aria-current="page" au lien de la page courante, ou retirez son lien.',
    en: 'Add aria-current="page" to the link of the current page, or make it no link.',
  },
  selector: "a[href],button",
  matches: (kit, element) => kit.currentEntry(element) !== undefined,
  evaluate: (kit, element) => {
    const entry = kit.currentEntry(element);
    return entry?.difference !== "shape" || entry.declared;
  },
});
