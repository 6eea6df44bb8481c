import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a name without the role":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" bad title="Plan du quartier">',
    "no name, nothing beside":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" bad>',
  },
  passed: {
    "the role and the name":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" role="img" aria-label="Plan du quartier">',
    "a link to the alternative":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" title="Plan"><a href="/plan">Plan du quartier en texte</a>',
  },
  inapplicable: {
    decorative:
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" aria-hidden="true">',
    "not an image": '<embed src="/a.pdf" type="application/pdf" title="Notice">',
  },
} satisfies RuleCases;
