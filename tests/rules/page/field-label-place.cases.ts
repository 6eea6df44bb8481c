import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    below: '<input bad id="n" style="display:block"><label for="n" style="display:block">Nom</label>',
    "on the right": '<input bad id="n"> <label for="n">Nom</label>',
  },
  passed: {
    above: '<label for="n" style="display:block">Nom</label><input id="n">',
    "on the left": '<label for="n">Nom</label> <input id="n">',
    "over the field, as a floating label":
      '<div style="position:relative"><input id="n"><label for="n" style="position:absolute;left:4px;top:2px">Nom</label></div>',
  },
  inapplicable: {
    "around the field": "<label><input> Nom</label>",
    "a box": '<input type="checkbox" id="n"><label for="n">Nom</label>',
    "for screen readers only": '<input id="n"><label for="n" style="position:absolute;width:1px;height:1px;overflow:hidden">Nom</label>',
  },
} satisfies RuleCases;
