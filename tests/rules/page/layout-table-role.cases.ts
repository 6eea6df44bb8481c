import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a heading inside": "<table bad><tr><td><h2>Menu</h2></td><td><p>Bonjour</p></td></tr><tr><td>a</td><td>b</td></tr></table>",
    "a single row": "<table bad><tr><td>Logo</td><td>Recherche</td></tr></table>",
    "a table around another":
      "<table bad><tr><td><table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table></td><td>x</td></tr></table>",
  },
  passed: {
    "said so": '<table role="presentation"><tr><td>Logo</td><td>Recherche</td></tr></table>',
  },
  inapplicable: {
    "a table of data":
      "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "rows of cells that may be data": "<table ><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    hidden: "<table hidden><tr><td>a</td></tr></table>",
  },
} satisfies RuleCases;
