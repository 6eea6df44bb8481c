import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a cell over all columns":
      '<table bad><tr><td colspan="2">Horaires des guichets</td></tr><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
    "a line before":
      "<p>Tableau 2 : horaires des guichets</p><table bad><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
  },
  passed: {
    "a caption":
      "<table ><caption>Horaires des guichets</caption><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "a line tied to it":
      '<p id="t">Tableau 2 : horaires</p><table aria-labelledby="t"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
  },
  inapplicable: {
    "no title":
      "<p>Voici les horaires.</p><table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "a layout table": '<p>Tableau 1 : horaires</p><table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
  },
} satisfies RuleCases;
