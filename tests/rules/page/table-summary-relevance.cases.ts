import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word for any table":
      '<table bad summary="Tableau de données"><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
    "the title again":
      '<table bad summary="Horaires"><caption>Horaires</caption><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
  },
  passed: {
    "an explanation":
      '<table summary="Une ligne par ville, deux colonnes d’horaires : matin et soir."><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
  },
  inapplicable: {
    "no summary":
      '<table ><tr><th rowspan="2">Ville</th><th colspan="2">Ouverture</th></tr><tr><th>Matin</th><th>Soir</th></tr><tr><td>Paris</td><td>9 h</td><td>18 h</td></tr></table>',
    "a simple table":
      '<table summary="Tableau"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
  },
} satisfies RuleCases;
