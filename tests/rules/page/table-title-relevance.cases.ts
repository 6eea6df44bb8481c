import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word for any table":
      "<table bad><caption>Tableau</caption><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "a number":
      '<table bad aria-label="Tableau 3"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
  },
  passed: {
    "its subject":
      "<table ><caption>Horaires des guichets</caption><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
  },
  inapplicable: {
    "no title": "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "a layout table": '<table role="presentation" title="Tableau"><tr><td>a</td></tr></table>',
  },
} satisfies RuleCases;
