import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a word of the trade": '<span id="l">Texte</span><input bad aria-labelledby="l">' },
  passed: { "what is asked": '<span id="l">Code postal</span><input aria-labelledby="l">' },
  inapplicable: { "named another way": '<input aria-label="Texte">', "no name": "<input>" },
} satisfies RuleCases;
