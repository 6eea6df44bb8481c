import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 3.2 (WCAG 1.4.3): words can be read under the pointer and with the focus too. Only plain colours on a plain ground, and words that can be read otherwise. */
export default defineFactsRule({
  id: "state-contrast",
  tests: ["3.2.1", "3.2.2", "3.2.3", "3.2.4"],
  wcag: ["1.4.3"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Un texte doit rester lisible au survol et à la prise de focus",
    en: "A text must stay readable under the pointer and with the focus",
  },
  failed: {
    fr: "Ce texte, lisible au repos, devient trop pâle sur son fond quand le pointeur passe dessus ou quand il prend le focus.",
    en: "This text, readable at rest, becomes too pale on its ground when the pointer is over it or when it gets the focus.",
  },
  repair: {
    fr: "Corrigez les couleurs de :hover et :focus : 4,5:1 au moins entre texte et fond, 3:1 pour un grand texte.",
    en: "Mend the colours of :hover and :focus: at least 4.5:1 between text and ground, 3:1 for large text.",
  },
  needs: ["hover"],
  judge: ({ hover: { pale } }) => (pale.length > 0 ? { outcome: "failed", nodes: pale } : { outcome: "passed" }),
});
