import { defineFactsRule } from "../../domain/rule.ts";
import { nothingShows } from "../../reading/hover.ts";

/** RGAA 10.13.1 (WCAG 1.4.13): what shows over other text when the pointer or the focus comes can be put away without moving either. */
export default defineFactsRule({
  id: "extra-content-dismissed",
  tests: ["10.13.1"],
  decides: ["10.13.1"],
  wcag: ["1.4.13"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un contenu qui apparaît au survol doit pouvoir être masqué sans bouger",
    en: "Content that shows on hover must be dismissible without moving",
  },
  failed: {
    fr: "Ce contenu apparaît par-dessus le texte, et Échap ne le masque pas : qui agrandit l'écran ne peut plus lire ce qu'il cache.",
    en: "This content shows over the text, and Escape does not put it away: people who magnify the screen can no longer read what it hides.",
  },
  repair: {
    fr: "Masquez le contenu à la touche Échap, le pointeur ou le focus restant en place.",
    en: "Put the content away when Escape is pressed, the pointer or the focus staying where it is.",
  },
  needs: ["hover", "listeners"],
  judge: ({ hover, listeners }) => {
    const nodes = hover.contents.filter(({ covers, escapes, lasts }) => covers && !escapes && lasts !== false);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    // One of each kind was tried: that is not all of them.
    return { outcome: nothingShows(hover, listeners) ? "inapplicable" : "untested" };
  },
});
