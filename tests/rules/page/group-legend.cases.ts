import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a fieldset without legend":
      '<fieldset bad><label><input type="radio" name="m"> Oui</label><label><input type="radio" name="m"> Non</label></fieldset>',
    "an empty legend": "<fieldset bad><legend> </legend><label>Jour <input></label><label>Mois <input></label></fieldset>",
    "a group of ARIA without a name": '<div bad role="group"><label>Jour <input></label><label>Mois <input></label></div>',
  },
  passed: {
    "a legend": "<fieldset><legend>Date de naissance</legend><label>Jour <input></label><label>Mois <input></label></fieldset>",
    "a name of ARIA": '<p id="t">Date</p><div role="group" aria-labelledby="t"><label>Jour <input></label><label>Mois <input></label></div>',
  },
  inapplicable: {
    "no group": "<label>Jour <input></label>",
    "one field": "<fieldset><label>Jour <input></label></fieldset>",
    "not a group any more": '<fieldset role="presentation"><label>Jour <input></label><label>Mois <input></label></fieldset>',
  },
} satisfies RuleCases;
