import type { RuleCases } from "../../support/rule-cases.ts";

const row = "display:block;width:200px;height:30px";

export default {
  failed: {
    "another field between": `<label for="a" style="${row}">Nom</label><input aria-label="Ville" style="${row}"><input bad id="a" style="${row}">`,
  },
  passed: {
    "just above": `<label for="a" style="${row}">Nom</label><input id="a" style="${row}">`,
    "on the left": '<label for="a">Nom</label> <input id="a">',
    "a hint between": `<label for="a" style="${row}">Nom</label><p>Comme sur votre carte d’identité</p><input id="a" style="${row}">`,
    "another field beside": `<label for="a" style="${row}">Nom</label><div style="height:40px;padding-left:300px"><input aria-label="Ville"></div><input id="a" style="${row}">`,
  },
  inapplicable: {
    "around its field": "<label>Nom <input></label>",
    "nobody sees the label": '<label for="a" style="position:absolute;left:-9999px">Nom</label><input id="a">',
    none: "<input>",
  },
} satisfies RuleCases;
