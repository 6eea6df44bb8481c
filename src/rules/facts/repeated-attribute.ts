import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 8.2.1 (WCAG 4.1.1), ACT e6952f: no tag names an attribute twice. Browsers keep the first and drop the others without a word. */
export default defineFactsRule({
  id: "repeated-attribute",
  tests: ["8.2.1"],
  wcag: ["4.1.1"],
  act: ["e6952f"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Une balise ne doit pas porter deux fois le même attribut", en: "A tag must not have the same attribute twice" },
  failed: {
    fr: "Une balise porte deux fois le même attribut : les navigateurs ne gardent que le premier, et une étiquette ou une alternative peut se perdre.",
    en: "A tag has the same attribute twice: browsers keep only the first, and a label or an alternative may be lost.",
  },
  repair: {
    fr: "Dans le code source, ne gardez de cet attribut que la valeur voulue ; réunissez les classes dans un seul attribut class.",
    en: "In the source, keep only the value that is meant; put all classes into one class attribute.",
  },
  needs: ["source"],
  judge: ({ source: { repeated, count, read } }) => {
    if (!read) return { outcome: "untested" };
    if (count === 0) return { outcome: "passed" };
    return { outcome: "failed", nodes: repeated.map(({ html }) => ({ selector: "html", html })), count };
  },
});
