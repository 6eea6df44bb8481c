import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 13.9 (WCAG 1.3.4): the page does not turn itself back when the screen is turned. */
export default defineFactsRule({
  id: "orientation-turn",
  tests: ["13.9.1"],
  wcag: ["1.3.4"],
  act: ["b33eff"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La page doit pouvoir être lue en portrait et en paysage", en: "The page must be readable in portrait and in landscape" },
  failed: {
    fr: "Quand l'écran est tourné, ce contenu se tourne d'un quart de tour : qui a un écran fixé à son fauteuil doit lire de travers.",
    en: "When the screen is turned this content turns by a right angle: people whose screen is fixed to their wheelchair have to read sideways.",
  },
  repair: {
    fr: "Retirez la rotation (transform, rotate) des règles « @media (orientation: …) » et laissez la mise en page s'adapter.",
    en: "Remove the rotation (transform, rotate) from the rules “@media (orientation: …)” and let the layout adapt.",
  },
  needs: ["legibility"],
  judge: ({ legibility: { orientation } }) => {
    if (orientation === null) return { outcome: "untested" };
    return orientation.turned.length > 0 ? { outcome: "failed", nodes: orientation.turned } : { outcome: "passed" };
  },
});
