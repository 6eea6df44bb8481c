import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing on the columns":
      '<table ><tr><td></td><th bad>Lundi</th><th bad>Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    "nothing on the rows":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th bad>Paris</th><td>9 h</td><td>10 h</td></tr><tr><th bad>Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
  passed: {
    scope:
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    ids: '<table ><tr><td></td><th id="c1" >Lundi</th><th id="c" >Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
  inapplicable: {
    "one row of headers":
      "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    presentational:
      '<table role="presentation"><tr><td></td><th >Lundi</th><th >Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
} satisfies RuleCases;
