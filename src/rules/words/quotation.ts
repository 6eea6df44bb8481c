import type { RuleWords } from "../../domain/rule.ts";

/** What the rules about quotations share (RGAA 9.4). */
export const quotationWords = {
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  failed: {
    fr: "Les paroles rapportées ne sont signalées que par leurs guillemets : les lecteurs d'écran ne disent pas qu'il s'agit d'une citation.",
    en: "The words that are quoted are shown as such by their marks alone: screen readers do not say that they are a quotation.",
  },
} as const satisfies Partial<RuleWords>;
