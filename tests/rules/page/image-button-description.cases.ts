import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the same words":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="Évolution des demandes" aria-describedby="d"><p id="d">Évolution des demandes.</p>',
    "an empty description":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="Évolution des demandes" aria-describedby="d"><p id="d"></p>',
  },
  passed: {
    "more words":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Évolution des demandes" aria-describedby="d"><p id="d">La courbe monte de janvier à juin, puis baisse.</p>',
  },
  inapplicable: {
    "no description":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Évolution des demandes">',
    "a reference to nothing":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Évolution" aria-describedby="d">',
  },
} satisfies RuleCases;
