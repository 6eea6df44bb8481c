import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no id":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th bad colspan="2">Outre-mer</th></tr><tr><td>Cayenne</td><td>8 h</td></tr></table>',
    "a scope":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th bad id="o" scope="col" colspan="2">Outre-mer</th></tr><tr><td>Cayenne</td><td>8 h</td></tr></table>',
  },
  passed: {
    "an id alone":
      '<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th id="o" colspan="2">Outre-mer</th></tr><tr><td headers="o">Cayenne</td><td>8 h</td></tr></table>',
  },
  inapplicable: {
    "a simple table":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
    presentational:
      '<table role="none"><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr><tr><th colspan="2">Outre-mer</th></tr></table>',
  },
} satisfies RuleCases;
