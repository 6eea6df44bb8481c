import { defineFactsRule } from "../../domain/rule.ts";
import { isDangerous, isWholeMotion } from "../../reading/motion.ts";

/** RGAA 13.7.3 (WCAG 2.3.1): no animation of the styles flashes more than three times a second on a large surface. */
export default defineFactsRule({
  id: "flashing-style",
  tests: ["13.7.3"],
  decides: ["13.7.3"],
  wcag: ["2.3.1"],
  impact: "critical",
  certainty: "sure",
  help: {
    fr: "Une animation CSS ne doit pas produire de flashs rapides",
    en: "An animation of the styles must not flash fast",
  },
  failed: {
    fr: "L'animation fait alterner clair et sombre plus de 3 fois par seconde sur une grande surface : elle peut provoquer une crise d'épilepsie.",
    en: "The animation goes from light to dark more than 3 times a second on a large surface: it may bring on an epileptic fit.",
  },
  repair: {
    fr: "Ralentissez l'alternance à moins de 3 fois par seconde, ou réduisez la surface à moins de 21 824 px (un carré de 147 px).",
    en: "Slow the alternation down to less than 3 times a second, or reduce the surface to less than 21,824 px (a square of 147 px).",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const nodes = motion.animations.filter(isDangerous);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    if (!isWholeMotion(motion)) return { outcome: "untested" };
    return { outcome: motion.animations.length === 0 ? "inapplicable" : "passed" };
  },
});
