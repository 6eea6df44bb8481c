import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "two names": '<form><label>Nom <input bad name="a"></label> <label>Nom <input bad name="b"></label></form>',
    "headings that nobody sees":
      '<fieldset><h2 style="position:absolute;left:-9999px">Livraison</h2><label>Rue <input bad></label></fieldset><fieldset><h2 style="position:absolute;left:-9999px">Facture</h2><label>Rue <input bad></label></fieldset>',
  },
  passed: {
    "under their headings": "<h2>Livraison</h2><label>Rue <input></label><h2>Facture</h2><label>Rue <input></label>",
    "in their groups":
      "<fieldset><legend>Père</legend><label>Nom <input></label></fieldset><fieldset><legend>Mère</legend><label>Nom <input></label></fieldset>",
    "in two forms": "<form><label>Courriel <input></label></form><form><label>Courriel <input></label></form>",
    "line by line": "<table><tr><td><label>Nom <input></label></td></tr><tr><td><label>Nom <input></label></td></tr></table>",
  },
  inapplicable: {
    "no label": "<input><input>",
    "told apart by a description": '<p id="a">Enfant 1</p><label>Nom <input aria-describedby="a"></label>',
  },
} satisfies RuleCases;
