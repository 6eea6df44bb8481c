import { defineFactsRule } from "../../domain/rule.ts";
import { isUnharmed, lostAtBoth } from "../../reading/legibility.ts";

/**
 * RGAA 10.4 (WCAG 1.4.4): text is read at twice its size. The RGAA is content when either way of enlarging it works (letters alone, or the whole page): only
 * what both of them lose is certainly not conforming.
 */
export default defineFactsRule({
  id: "text-zoom",
  tests: ["10.4.1"],
  decides: ["10.4.1", "10.4.2"],
  wcag: ["1.4.4"],
  act: ["59br37"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le texte doit rester lisible agrandi à 200 %", en: "Text must be readable at 200 %" },
  failed: {
    fr: "Agrandi à 200 %, ce texte est coupé ou recouvert : qui voit mal ne peut plus le lire.",
    en: "At 200 % this text is cut off or covered: people with low vision can no longer read it.",
  },
  cantTell: {
    fr: "Agrandi à 200 %, ce texte est abrégé, ou coupé selon la façon d'agrandir : vérifiez que rien d'utile ne manque.",
    en: "At 200 % this text is shortened, or cut off by one way of enlarging: check that nothing useful is missing.",
  },
  repair: {
    fr: "Laissez la boîte grandir avec le texte : min-height au lieu de height, pas de « overflow: hidden » ni de « nowrap » autour d'un texte.",
    en: "Let the box grow with the text: min-height instead of height, no “overflow: hidden” nor “nowrap” around text.",
  },
  needs: ["legibility"],
  judge: ({ legibility: { texts, frames, textZoom, pageZoom } }) => {
    if (texts === 0 && frames === 0) return { outcome: "inapplicable" };
    if (textZoom === null || pageZoom === null) return { outcome: "untested" };
    const { sure, unsure } = lostAtBoth(textZoom, pageZoom);
    if (sure.length > 0) return { outcome: "failed", nodes: sure };
    if (isUnharmed(textZoom) || (isUnharmed(pageZoom) && pageZoom.unreachable === 0)) return { outcome: frames > 0 ? "untested" : "passed" };
    return { outcome: "cantTell", nodes: unsure };
  },
});
