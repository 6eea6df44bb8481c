import { defineFactsRule } from "../../domain/rule.ts";
import { isOtherLanguage } from "../../reading/languages.ts";

/** RGAA 8.7 (WCAG 3.1.2): a passage in another language says so. Only whole passages: names, brands and loan words are special cases of the RGAA. */
export default defineFactsRule({
  id: "language-change",
  tests: ["8.7.1"],
  wcag: ["3.1.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un passage dans une autre langue doit l'indiquer", en: "A passage in another language must say so" },
  failed: {
    fr: "Ce passage n'est pas dans la langue déclarée pour lui et n'a pas d'attribut lang : les lecteurs d'écran le prononcent avec l'accent d'une autre langue.",
    en: "This passage is not in the language declared for it and has no lang attribute: screen readers speak it as if it were in another language.",
  },
  repair: {
    fr: "Ajoutez l'attribut lang au passage : lang=\"en\" pour de l'anglais.",
    en: 'Add the lang attribute to the passage: lang="fr" for French.',
  },
  needs: ["languages"],
  judge: ({ languages: { page, blocks, parts, cut } }) => {
    // A page that speaks another language altogether has one defect, its own language: another rule tells it.
    if (isOtherLanguage(page, 4)) return { outcome: "inapplicable" };
    const own = new Set(parts.map(({ selector }) => selector));
    const nodes = blocks.filter((block) => !own.has(block.selector) && block.score - block.declaredScore >= 0.15 && isOtherLanguage(block, 8));
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: cut ? "untested" : "passed" };
  },
});
