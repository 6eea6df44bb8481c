import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a word of the trade": '<input bad aria-label="input">' },
  passed: { "what is asked": '<input aria-label="Code postal">' },
  inapplicable: { "named another way": "<label>Nom <input></label>", "no name": "<input>" },
} satisfies RuleCases;
