import { defineFactsRule } from "../../domain/rule.ts";
import { lostToZoom } from "../../reading/legibility.ts";

/**
 * RGAA 10.11 (WCAG 1.4.10), ACT 59br37: nothing is lost in a page that is enlarged as a whole. Texts that are lost at 200 % and at 320 px alike: the layout for small
 * screens cuts them. Those that large letters alone lose are `text-zoom`'s.
 */
export default defineFactsRule({
  id: "zoomed-text",
  tests: ["10.11.1"],
  wcag: ["1.4.10", "1.4.4"],
  act: ["59br37"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Rien ne doit manquer quand la page est agrandie", en: "Nothing may be missing when the page is enlarged" },
  failed: {
    fr: "Quand la page est agrandie à 200 %, et sur un petit écran, ce texte est coupé ou recouvert : qui voit mal ne peut plus le lire.",
    en: "When the page is enlarged to 200 %, and on a small screen, this text is cut off or covered: people with low vision can no longer read it.",
  },
  repair: {
    fr: "Dans les styles pour petits écrans, laissez la boîte grandir avec le texte : min-height au lieu de height, pas de « overflow: hidden ».",
    en: "In the styles for small screens, let the box grow with the text: min-height instead of height, no “overflow: hidden”.",
  },
  needs: ["legibility"],
  judge: ({ legibility }) => {
    const { texts, textZoom, pageZoom, narrow } = legibility;
    if (textZoom === null || pageZoom === null || narrow === null) return { outcome: "untested" };
    const nodes = lostToZoom(legibility);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    return { outcome: texts === 0 ? "inapplicable" : "passed" };
  },
});
