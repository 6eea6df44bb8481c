import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-label="plan-v2.png">',
    "a word for anything":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-label="Image">',
  },
  passed: {
    "what it shows":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" aria-label="Plan d’accès à la mairie">',
  },
  inapplicable: {
    "no name": '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" >',
  },
} satisfies RuleCases;
