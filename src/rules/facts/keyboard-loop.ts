import { defineFactsRule } from "../../domain/rule.ts";
import { isOverlay, loopStops } from "../../reading/focus.ts";

/** RGAA 12.8 (WCAG 2.4.3): going forward leads through the page. Where Tab goes round between a few elements, all that comes after is out of order for good. */
export default defineFactsRule({
  id: "keyboard-loop",
  tests: ["12.8.1"],
  wcag: ["2.4.3", "2.1.2"],
  act: ["a1b64e"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La touche Tab doit mener à travers toute la page", en: "The Tab key must lead through the whole page" },
  failed: {
    fr: "La touche Tab tourne en rond entre ces éléments : ce qui suit n'est jamais atteint en avançant.",
    en: "The Tab key goes round between these elements: what follows is never reached by going forward.",
  },
  cantTell: {
    fr: "La touche Tab reste dans cet élément, d'où seul Maj+Tab sort : vérifiez que la page le dit.",
    en: "The Tab key stays in this element, which only Shift+Tab leaves: check that the page says so.",
  },
  repair: {
    fr: "Laissez Tab passer à l'élément suivant : retirez les scripts qui déplacent le focus sur onblur ou onkeydown.",
    en: "Let Tab go on to the next element: remove the scripts that move the focus on onblur or onkeydown.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard }) => {
    const { loop, end, stops } = keyboard;
    if (stops.length < 2) return { outcome: "inapplicable" };
    if (loop === null) return { outcome: end === "left" ? "passed" : "untested" };
    // Without any way out it is a trap, and closed by Escape it is a window: other rules speak of those.
    if (!loop.exits.includes("shift-tab") || isOverlay(keyboard)) return { outcome: "untested" };
    return { outcome: loop.single ? "cantTell" : "failed", nodes: loopStops(keyboard) };
  },
});
