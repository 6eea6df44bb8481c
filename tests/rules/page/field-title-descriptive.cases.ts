import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a word of the trade": '<input bad title="Champ de saisie">' },
  passed: { "what is asked": '<input title="Code postal">' },
  inapplicable: { "named another way": '<label>Nom <input title="Champ"></label>', "no name": "<input>" },
} satisfies RuleCases;
