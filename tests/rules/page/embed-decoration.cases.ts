import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a title":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-hidden="true" title="Fond">',
  },
  passed: {
    "nothing but hidden":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" aria-hidden="true">',
  },
  inapplicable: {
    exposed: '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" title="Plan">',
    "not an image": '<embed src="/a.pdf" type="application/pdf" aria-hidden="true" title="Notice">',
  },
} satisfies RuleCases;
