import { defineFactsRule } from "../../domain/rule.ts";
import { nothingShows } from "../../reading/hover.ts";

/** RGAA 10.13.3 (WCAG 1.4.13): what the pointer made show stays as long as the pointer does. */
export default defineFactsRule({
  id: "extra-content-lasting",
  tests: ["10.13.3"],
  decides: ["10.13.3"],
  wcag: ["1.4.13"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un contenu qui apparaît au survol doit rester affiché",
    en: "Content that shows on hover must stay",
  },
  failed: {
    fr: "Ce contenu disparaît de lui-même pendant que le pointeur reste en place : qui lit lentement n'a pas le temps.",
    en: "This content disappears by itself while the pointer stays: people who read slowly have no time to read it.",
  },
  repair: {
    fr: "Ne masquez pas le contenu après un délai : attendez que le pointeur ou le focus s'en aille.",
    en: "Do not put the content away after a delay: wait until the pointer or the focus leaves.",
  },
  needs: ["hover", "listeners"],
  judge: ({ hover, listeners }) => {
    const nodes = hover.contents.filter(({ lasts }) => lasts === false);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    // One of each kind was tried: that is not all of them.
    return { outcome: nothingShows(hover, listeners) ? "inapplicable" : "untested" };
  },
});
