import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "two rows of headers":
      '<table bad><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
    "a header in the middle":
      '<table bad><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th colspan="2">Outre-mer</th></tr><tr><td>Fort-de-France</td><td>8 h</td></tr></table>',
  },
  passed: {
    "a caption":
      '<table ><caption>Horaires par ville, matin et soir</caption><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
    "a text tied to it":
      '<table aria-describedby="r"><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table><p id="r">Une ligne par ville, deux colonnes d’horaires.</p>',
  },
  inapplicable: {
    "a simple table":
      "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "headers of rows and columns":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    presentational:
      '<table role="presentation"><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
    hidden:
      '<table hidden><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
  },
} satisfies RuleCases;
