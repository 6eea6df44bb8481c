import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the same words":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"><p id="d">Évolution des demandes.</p>',
    "an empty description":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"><p id="d"></p>',
  },
  passed: {
    "more words":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution des demandes" aria-describedby="d"><p id="d">La courbe monte de janvier à juin, puis baisse.</p>',
  },
  inapplicable: {
    "no description":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution des demandes">',
    "a reference to nothing":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution" aria-describedby="d">',
  },
} satisfies RuleCases;
