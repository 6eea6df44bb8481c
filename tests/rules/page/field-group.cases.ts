import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "yes or no": '<p>Êtes-vous marié ?</p><label><input bad type="radio" name="m"> Oui</label><label><input type="radio" name="m"> Non</label>',
    "boxes of one list": '<label><input bad type="checkbox" name="p[]"> A</label><label><input type="checkbox" name="p[]"> B</label>',
  },
  cantTell: {
    "each says to what it belongs": '<input type="radio" bad name="m" title="Marié : oui"><input type="radio" name="m" title="Marié : non">',
  },
  passed: {
    "in a fieldset":
      '<fieldset><legend>Marié ?</legend><label><input type="radio" name="m"> Oui</label><label><input type="radio" name="m"> Non</label></fieldset>',
    "in a group of ARIA":
      '<div role="radiogroup" aria-label="Marié ?"><label><input type="radio" name="m"> Oui</label><label><input type="radio" name="m"> Non</label></div>',
  },
  inapplicable: {
    "one box alone": '<label><input type="checkbox" name="a"> J’accepte</label>',
    "another form": '<form><label><input type="radio" name="m"> Oui</label></form><form><label><input type="radio" name="m"> Non</label></form>',
  },
} satisfies RuleCases;
