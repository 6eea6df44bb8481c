import type { RuleWords } from "../../domain/rule.ts";

/** What the rules about lists without markup share (RGAA 9.3). */
export const listFakedWords = {
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Ce qui a l'aspect d'une liste doit être une liste", en: "What looks like a list must be a list" },
  failed: {
    fr: "Des lignes commencent par une puce ou un numéro tapés au clavier : les lecteurs d'écran n'annoncent ni la liste, ni combien elle a d'éléments.",
    en: "Lines begin with a bullet or a number that was typed: screen readers announce neither the list nor how many items it has.",
  },
  cantTell: {
    fr: "Deux lignes commencent par une puce ou un numéro : vérifiez s'il s'agit d'une liste.",
    en: "Two lines begin with a bullet or a number: check whether they are a list.",
  },
  repair: {
    fr: "Écrivez ces lignes dans un élément <ul> ou <ol>, chacune dans un <li>, et retirez la puce ou le numéro tapés.",
    en: "Write these lines in a <ul> or an <ol>, each in an <li>, and remove the bullet or number that was typed.",
  },
} as const satisfies Partial<RuleWords>;
