import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "an empty column": "<table><tr><th>Taux</th><th bad>Valeur</th></tr><tr><td>15 %</td></tr></table>",
    "cells that name another": '<table><tr><th id="a">Taux</th><th id="b" bad>Valeur</th></tr><tr><td>15 %</td><td headers="a">3</td></tr></table>',
    roles:
      '<div role="table"><div role="row"><span role="columnheader">Taux</span><span role="columnheader" bad>Valeur</span></div><div role="row"><span role="cell">15 %</span></div></div>',
  },
  passed: {
    "a cell each": "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "rows and columns":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    "a cell over two columns": '<table><tr><th>Taux</th><th>Valeur</th></tr><tr><td colspan="2">15 %</td></tr></table>',
    "headers of rows without a scope": "<table><tr><th>Paris</th><td>9 h</td></tr><tr><th>Lyon</th><td>10 h</td></tr></table>",
  },
  inapplicable: {
    "nothing yet in the table": "<table><thead><tr><th>Date</th><th>Objet</th></tr></thead><tbody></tbody></table>",
    presentational:
      '<table role="presentation"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
    hidden: "<table><tr><th hidden>Taux</th></tr><tr><td>15 %</td></tr></table>",
  },
} satisfies RuleCases;
