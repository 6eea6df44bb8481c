import { defineFactsRule } from "../../domain/rule.ts";
import { isOtherLanguage } from "../../reading/languages.ts";

/** RGAA 8.8 (WCAG 3.1.2), ACT off6ek: what an element declares as its language is that of its words. */
export default defineFactsRule({
  id: "part-language",
  tests: ["8.8.1"],
  absence: ["8.8.1"],
  wcag: ["3.1.2"],
  act: ["off6ek"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "La langue déclarée sur un passage doit être celle de ses mots", en: "The language declared for a passage must be that of its words" },
  failed: {
    fr: "L'attribut lang de l'élément annonce une autre langue que celle de ses mots : les lecteurs d'écran les prononcent mal.",
    en: "The lang attribute of the element announces another language than that of its words: screen readers mispronounce them.",
  },
  repair: {
    fr: "Corrigez le code de langue, ou retirez l'attribut lang si le passage est dans la langue de la page.",
    en: "Correct the language code, or remove the lang attribute when the passage is in the language of the page.",
  },
  needs: ["languages"],
  judge: ({ languages: { parts, cut } }) => {
    const nodes = parts.filter((part) => isOtherLanguage(part, 2));
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    if (cut) return { outcome: "untested" };
    return { outcome: parts.length > 0 ? "passed" : "inapplicable" };
  },
});
