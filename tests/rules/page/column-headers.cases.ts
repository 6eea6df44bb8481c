import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "bold cells":
      "<table bad><tr><td><b>Ville</b></td><td><b>Ouverture</b></td></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
  },
  cantTell: {
    "nothing that tells":
      "<table bad><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><td>Nice</td><td>9 h</td></tr></table>",
  },
  passed: {
    "header cells": "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    roles:
      '<table ><tr><td role="columnheader">Ville</td><td role="columnheader">Ouverture</td></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
  },
  inapplicable: {
    presentational:
      '<table role="presentation"><tr><td><b>Ville</b></td><td><b>Ouverture</b></td></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>',
    "two rows": "<table ><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    "a table around others":
      "<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td><h2>a</h2></td><td></td></tr><tr><td>c</td><td>d</td></tr></table>",
  },
} satisfies RuleCases;
