import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bold line between rows":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><td bad colspan="2"><b>Outre-mer</b></td></tr><tr><td>Cayenne</td><td>8 h</td></tr></table>',
  },
  passed: {
    "a header cell":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th id="o" colspan="2">Outre-mer</th></tr><tr><td>Cayenne</td><td>8 h</td></tr></table>',
  },
  inapplicable: {
    "a total at the end":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><td colspan="2"><b>Total : 2</b></td></tr></table>',
    "a plain note":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td colspan="2">Fermé en août</td></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
    "no header at all": "<table ><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
  },
} satisfies RuleCases;
