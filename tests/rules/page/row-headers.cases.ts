import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bold first column":
      "<table bad><tr><th>Ville</th><th>Ouverture</th></tr><tr><td><b>Paris</b></td><td>9 h</td></tr><tr><td><b>Lyon</b></td><td>10 h</td></tr></table>",
  },
  passed: {
    "ordinary cells that look so":
      "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "header cells":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
  inapplicable: {
    "no headers of columns": "<table ><tr><td><b>Paris</b></td><td>9 h</td></tr><tr><td><b>Lyon</b></td><td>10 h</td></tr></table>",
    presentational:
      '<table role="none"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td><b>Paris</b></td><td>9 h</td></tr><tr><td><b>Lyon</b></td><td>10 h</td></tr></table>',
  },
} satisfies RuleCases;
