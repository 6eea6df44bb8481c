import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-label="plan-v2.png"></object>',
    "a word for anything":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-label="Image"></object>',
  },
  passed: {
    "what it shows":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" aria-label="Plan d’accès à la mairie"></object>',
  },
  inapplicable: {
    "no name": '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" ></object>',
  },
} satisfies RuleCases;
