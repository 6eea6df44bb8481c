import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    aligned: '<p bad align="center">Demande</p>',
    "a frame without border": '<iframe bad title="Plan" frameborder="0" srcdoc="<p>Plan</p>"></iframe>',
    "a coloured table": '<table bad bgcolor="#eee"><tr><td>Lundi</td></tr></table>',
  },
  cantTell: {
    "the size of a film": '<video bad width="320" height="200"></video>',
    hidden: '<p bad hidden align="center">Demande</p>',
    "the size of a field": '<input bad size="5" aria-label="Code postal">',
  },
  passed: {
    styles: '<p style="text-align:center">Demande</p>',
    "the size of a picture": '<img src="data:," alt="Plan" width="20" height="20">',
    "a drawing": '<svg width="9" height="9"><text text-anchor="middle" color="red">a</text></svg>',
  },
} satisfies RuleCases;
