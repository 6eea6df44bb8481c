import { defineFactsRule } from "../../domain/rule.ts";
import { isDangerous, isWholeMotion } from "../../reading/motion.ts";

/** RGAA 13.7.2 (WCAG 2.3.1): no script makes a large surface flash more than three times a second. */
export default defineFactsRule({
  id: "flashing-script",
  tests: ["13.7.2"],
  decides: ["13.7.2"],
  wcag: ["2.3.1"],
  impact: "critical",
  certainty: "sure",
  help: {
    fr: "Un script ne doit pas produire de flashs rapides",
    en: "A script must not make anything flash fast",
  },
  failed: {
    fr: "Un script fait alterner clair et sombre plus de 3 fois par seconde sur une grande surface : cela peut provoquer une crise d'épilepsie.",
    en: "A script makes a large surface go from light to dark more than 3 times a second: it may bring on an epileptic fit.",
  },
  repair: {
    fr: "Ralentissez l'alternance à moins de 3 fois par seconde, ou réduisez la surface à moins de 21 824 px (un carré de 147 px).",
    en: "Slow the alternation down to less than 3 times a second, or reduce the surface to less than 21,824 px (a square of 147 px).",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const nodes = motion.scripted.filter(isDangerous);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    if (!isWholeMotion(motion)) return { outcome: "untested" };
    return { outcome: motion.scripted.length === 0 ? "inapplicable" : "passed" };
  },
});
