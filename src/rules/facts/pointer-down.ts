import { defineFactsRule } from "../../domain/rule.ts";
import { isNowhere, leavesOnDown } from "../../reading/listeners.ts";

/** RGAA 13.11 (WCAG 2.5.2): what a single pointer starts can be called off. What the browser starts by itself waits until the pointer is let go. */
export default defineFactsRule({
  id: "pointer-down",
  tests: ["13.11.1"],
  decides: ["13.11.1"],
  wcag: ["2.5.2"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Une action au pointeur doit pouvoir être annulée avant de relâcher",
    en: "It must be possible to call off a pointer action before letting go",
  },
  failed: {
    fr: "L'action part dès que le doigt ou la souris appuie : qui se trompe de cible, tremble ou hésite ne peut plus l'annuler.",
    en: "The action starts as soon as the finger or mouse presses: people who miss the target, tremble or hesitate cannot call it off.",
  },
  repair: {
    fr: "Réagissez à click (ou pointerup) et non à mousedown, pointerdown ou touchstart.",
    en: "React to click (or pointerup), not to mousedown, pointerdown or touchstart.",
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const nodes = listeners.elements.filter((one) => one.visible && leavesOnDown(one));
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    if (!isNowhere(listeners, "down")) return { outcome: "untested" };
    return { outcome: listeners.controls > 0 || listeners.types.length > 0 ? "passed" : "inapplicable" };
  },
});
