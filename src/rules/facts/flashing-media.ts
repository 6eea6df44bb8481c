import { defineFactsRule } from "../../domain/rule.ts";
import { isWholeMotion } from "../../reading/motion.ts";

/** RGAA 13.7.1 (WCAG 2.3.1): no image or film flashes more than three times a second. Whether pictures that follow each other fast flash is for a person to see. */
export default defineFactsRule({
  id: "flashing-media",
  tests: ["13.7.1"],
  decides: ["13.7.1"],
  wcag: ["2.3.1"],
  impact: "critical",
  certainty: "review",
  help: {
    fr: "Une image animée ne doit pas produire de flashs rapides",
    en: "An animated image must not flash fast",
  },
  failed: {
    fr: "Les images se suivent plus de 3 fois par seconde : vérifiez qu'elles ne font pas alterner clair et sombre sur une grande surface.",
    en: "The pictures follow each other more than 3 times a second: check that they do not go from light to dark on a large surface.",
  },
  repair: {
    fr: "Ralentissez l'alternance à moins de 3 fois par seconde, ou réduisez la surface à moins de 21 824 px (un carré de 147 px).",
    en: "Slow the alternation down to less than 3 times a second, or reduce the surface to less than 21,824 px (a square of 147 px).",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const fast = motion.images.filter(({ rate }) => rate > 3);
    if (fast.length > 0) return { outcome: "cantTell", nodes: fast };
    if (!isWholeMotion(motion) || motion.opaque.films > 0) return { outcome: "untested" };
    return { outcome: motion.images.length === 0 ? "inapplicable" : "passed" };
  },
});
