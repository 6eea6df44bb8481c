import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no such element":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" bad alt="Évolution" aria-describedby="absent">',
  },
  passed: {
    "the description is there":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Évolution" aria-describedby="detail"><p id="detail">La courbe monte de janvier à juin.</p>',
  },
  inapplicable: {
    "no reference":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Évolution">',
    hidden:
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" hidden alt="Évolution" aria-describedby="absent">',
  },
} satisfies RuleCases;
