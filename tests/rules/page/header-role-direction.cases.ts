import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "rows for columns":
      '<table><tr><td></td><td bad role="rowheader">Lundi</td><td bad role="rowheader">Mardi</td></tr><tr><td role="rowheader">Paris</td><td>9 h</td><td>10 h</td></tr><tr><td role="rowheader">Lyon</td><td>8 h</td><td>9 h</td></tr></table>',
    "columns for rows":
      '<table><tr><td></td><td role="columnheader">Lundi</td><td role="columnheader">Mardi</td></tr><tr><td bad role="columnheader">Paris</td><td>9 h</td><td>10 h</td></tr><tr><td bad role="columnheader">Lyon</td><td>8 h</td><td>9 h</td></tr></table>',
  },
  passed: {
    "the right way":
      '<table><tr><td></td><td role="columnheader">Lundi</td><td role="columnheader">Mardi</td></tr><tr><td role="rowheader">Paris</td><td>9 h</td><td>10 h</td></tr><tr><td role="rowheader">Lyon</td><td>8 h</td><td>9 h</td></tr></table>',
  },
  inapplicable: {
    "no roles":
      '<table ><tr><td></td><th scope="col">Lundi</th><th scope="col">Mardi</th></tr><tr><th scope="row">Paris</th><td>9 h</td><td>10 h</td></tr><tr><th scope="row">Lyon</th><td>8 h</td><td>9 h</td></tr></table>',
  },
} satisfies RuleCases;
