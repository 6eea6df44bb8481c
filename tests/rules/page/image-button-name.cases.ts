import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name": '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="plan-v2.png">',
    "a word for anything":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="Image">',
  },
  passed: {
    "what it shows":
      '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Plan d’accès à la mairie">',
  },
  inapplicable: {
    "no name": '<input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" >',
  },
} satisfies RuleCases;
