import { defineFactsRule } from "../../domain/rule.ts";
import { followsPath, isNowhere } from "../../reading/listeners.ts";

/** RGAA 13.10 (WCAG 2.5.1): what a path or several fingers do, one press does too. Where nothing follows the fingers the criterion does not apply. */
export default defineFactsRule({
  id: "complex-gesture",
  tests: ["13.10.1", "13.10.2"],
  absence: ["13.10.1", "13.10.2"],
  wcag: ["2.5.1"],
  impact: "moderate",
  certainty: "review",
  help: { fr: "Un geste complexe doit avoir un équivalent simple", en: "A complex gesture must have a simple equivalent" },
  failed: {
    fr: "Un script suit ici le mouvement des doigts ou de la souris : vérifiez que la même action est possible par un simple appui (boutons).",
    en: "A script follows the movement of fingers or mouse here: check that the same is possible by a single press (buttons).",
  },
  repair: {
    fr: "Ajoutez des boutons (précédent, suivant, plus, moins) qui font la même chose.",
    en: "Add buttons (previous, next, more, less) that do the same.",
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const nodes = listeners.elements.filter((one) => one.visible && followsPath(one));
    if (nodes.length > 0) return { outcome: "cantTell", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: isNowhere(listeners, "path") ? "inapplicable" : "untested" };
  },
});
