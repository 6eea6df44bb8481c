import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "on the left": '<label for="a">J’accepte</label> <input bad id="a" type="checkbox">',
    "before the box that it holds": '<label>J’accepte <input bad type="checkbox"></label>',
  },
  passed: {
    "on the right": '<input id="a" type="checkbox"> <label for="a">J’accepte</label>',
    "after the box that it holds": '<label><input type="radio" name="m"> Oui</label>',
  },
  inapplicable: {
    "drawn by a style sheet": '<label for="a">Alertes</label><input id="a" type="checkbox" style="appearance:none">',
    "no label": '<input type="checkbox">',
  },
} satisfies RuleCases;
