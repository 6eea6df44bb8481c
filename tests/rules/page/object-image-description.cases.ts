import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the same words":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"></object><p id="d">Évolution des demandes.</p>',
    "an empty description":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"></object><p id="d"></p>',
  },
  passed: {
    "more words":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution des demandes" aria-describedby="d"></object><p id="d">La courbe monte de janvier à juin, puis baisse.</p>',
  },
  inapplicable: {
    "no description":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution des demandes"></object>',
    "a reference to nothing":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Évolution" aria-describedby="d"></object>',
  },
} satisfies RuleCases;
