import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "an id that nobody has": '<p><label bad for="nom">Nom</label> <input id="nom2"></p>' },
  cantTell: {
    "the field beside it has a name of its own": '<p><label bad for="nom">Nom</label> <input aria-label="Nom"></p>',
    "no field around": '<p><label bad for="nom">Nom</label></p>',
  },
  passed: {
    "its field": '<label for="nom">Nom</label><input id="nom">',
    "a field inside": '<label for="x">Nom <input></label>',
    "something else of that name": '<label for="a">Choix</label><div id="a" role="group"></div>',
  },
  inapplicable: { "no for": "<label>Nom <input></label>", hidden: '<label for="x" hidden>Nom</label>' },
} satisfies RuleCases;
