import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing at all": '<input bad type="text">',
    "a placeholder alone": '<input bad type="text" placeholder="Votre nom">',
    "an empty label": '<label for="n"></label><input bad id="n">',
    "a list": "<select bad><option>Un</option></select>",
    "a text box of ARIA": '<div bad role="textbox" contenteditable="true"></div>',
  },
  passed: {
    "a label around": "<label>Nom <input></label>",
    "a label tied by id": '<label for="n">Nom</label><input id="n">',
    "hidden words that are referenced": '<p id="a" hidden>Nom</p><input aria-labelledby="a">',
    "a title": '<input type="search" title="Rechercher">',
    "an image with its alternative": '<label for="n"><img src="data:," alt="Nom"></label><input id="n">',
    "a switch that holds its words": '<div role="switch" aria-checked="false" tabindex="0">Alertes</div>',
    "a label for screen readers only":
      '<label for="n" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Nom</label><input id="n">',
  },
  inapplicable: {
    "no field": "<p>Nom</p>",
    "a hidden one": '<input type="hidden"><input style="display:none">',
    "a button": '<input type="submit" value="Valider">',
    "a button in capitals": '<INPUT TYPE="SUBMIT" VALUE="Valider"><INPUT TYPE="IMAGE" ALT="Rechercher" SRC="data:,">',
  },
} satisfies RuleCases;
