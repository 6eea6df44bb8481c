import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { aligned: '<p bad align="center">Demande</p>', "a coloured table": '<table bad bgcolor="#eee"><tr><td>Lundi</td></tr></table>' },
  inapplicable: {
    styles: '<p style="text-align:center">Demande</p>',
    "the size of a picture": '<img src="data:," alt="Plan" width="20" height="20">',
    hidden: '<p hidden align="center">Demande</p>',
  },
} satisfies RuleCases;
