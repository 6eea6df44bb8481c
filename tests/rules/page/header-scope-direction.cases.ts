import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "row for a column":
      '<table ><tr><td></td><th bad scope="row">Lundi</th><th bad scope="row">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    "column for a row":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th bad scope="col">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th bad scope="col">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    "a value that does not exist":
      '<table ><tr><td></td><th bad scope="colonne">Lundi</th><th bad scope="colonne">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
  passed: {
    "the right way":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
  inapplicable: {
    "no scope": "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    presentational:
      '<table role="presentation"><tr><td></td><th scope="row">Lundi</th><th scope="row">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
} satisfies RuleCases;
