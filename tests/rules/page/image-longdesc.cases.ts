import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    empty:
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" bad alt="Évolution" longdesc="">',
    "a place that is not there":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" bad alt="Évolution" longdesc="#detail">',
    "a sentence":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" bad alt="Évolution" longdesc="La courbe monte">',
  },
  passed: {
    "a page":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Évolution" longdesc="/detail.html">',
    "a place in the page":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Évolution" longdesc="#detail"><p id="detail">La courbe monte de janvier à juin.</p>',
    "a link beside":
      '<p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Évolution" longdesc=""><a href="/detail">Description</a></p>',
  },
  inapplicable: {
    "no description":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie">',
  },
} satisfies RuleCases;
