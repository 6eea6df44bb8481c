import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word of the trade": "<label>Champ de saisie <input bad></label>",
    "a part of a screen": "<label>Menu <input bad></label>",
    "a star": "<label>* <input bad></label>",
    "a number": "<label>Champ 3 <input bad></label>",
    "what is asked is not said": '<label for="d">Infos</label><input bad id="d" type="date">',
  },
  passed: {
    "what is asked": "<label>Nom de naissance <input></label>",
    "a choice of menus": "<label>Menu <select><option>Enfant</option></select></label>",
    "an abbreviation": "<label>SIRET <input></label>",
    English: '<label lang="en">First name: <input></label>',
  },
  inapplicable: {
    "no label": "<input>",
    "a button": "<button>Champ</button>",
    "of ARIA": '<label>Champ <input aria-label="Nom"></label>',
    "a box to tick": '<label>Champ <input type="checkbox"></label>',
  },
} satisfies RuleCases;
