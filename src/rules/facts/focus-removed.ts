import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 7.3 (WCAG 2.1.1, failure F55): a script does not take the focus away from what has just got it; ACT oj04fd: nor can the focus be seen there. */
export default defineFactsRule({
  id: "focus-removed",
  tests: ["7.3.2"],
  wcag: ["2.1.1", "2.4.7"],
  act: ["oj04fd"],
  impact: "critical",
  certainty: "sure",
  help: {
    fr: "Un script ne doit pas retirer le focus à un élément qui le reçoit",
    en: "A script must not take the focus away from an element that gets it",
  },
  failed: {
    fr: "Un script retire le focus à cet élément dès qu'il le reçoit : on ne peut pas s'en servir au clavier.",
    en: "A script takes the focus away from this element as soon as it gets it: it cannot be used by keyboard.",
  },
  repair: { fr: "Retirez l'appel à blur() déclenché par la prise de focus.", en: "Remove the call of blur() that getting the focus triggers." },
  needs: ["keyboard"],
  judge: ({ keyboard: { lost, stops, end } }) => {
    if (lost.length > 0) return { outcome: "failed", nodes: lost };
    if (end !== "left") return { outcome: "untested" };
    return { outcome: stops.length > 0 ? "passed" : "inapplicable" };
  },
});
