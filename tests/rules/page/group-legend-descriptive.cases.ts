import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word of the trade": "<fieldset bad><legend>Légende</legend><label>Jour <input></label></fieldset>",
    "a number": '<div bad role="group" aria-label="Groupe 2"><label>Jour <input></label></div>',
  },
  passed: { "what it is about": "<fieldset><legend>Date de naissance</legend><label>Jour <input></label></fieldset>" },
  inapplicable: { "no legend": "<fieldset><label>Jour <input></label></fieldset>", "no field": "<fieldset><legend>Groupe</legend></fieldset>" },
} satisfies RuleCases;
