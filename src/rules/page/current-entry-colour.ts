import { definePageRule } from "../page-rule.ts";

/** RGAA 3.1.4: the entry of a menu that a style sheet shows as the current one by the colour of its letters is told by something else too. */
export default definePageRule({
  id: "current-entry-colour",
  tests: ["3.1.4"],
  wcag: ["1.4.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "L'entrée courante d'un menu ne doit pas être signalée par sa seule couleur",
    en: "The current entry of a menu must not be shown by its colour alone",
  },
  failed: {
    fr: "Seule la couleur du texte montre quelle entrée du menu est la page courante : les personnes daltoniennes ou aveugles ne le savent pas.",
    en: "Only the colour of the text shows which entry of the menu is the current page: colour-blind and blind people do not know it.",
  },
  repair: {
    fr: 'Ajoutez un trait ou une graisse à l\'entrée courante, et aria-current="page" à son lien.',
    en: 'Add a line or a weight to the current entry, and aria-current="page" to its link.',
  },
  selector: "a[href],button",
  matches: (kit, element) => kit.currentEntry(element) !== undefined,
  evaluate: (kit, element) => {
    const entry = kit.currentEntry(element);
    return entry?.difference !== "colour" || entry.declared;
  },
});
