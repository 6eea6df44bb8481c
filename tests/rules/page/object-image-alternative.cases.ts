import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a name without the role":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" bad title="Plan du quartier"></object>',
  },
  passed: {
    "the role and the name":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" role="img" aria-label="Plan du quartier"></object>',
    "a link to the alternative":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" title="Plan"></object><a href="/plan">Plan du quartier en texte</a>',
  },
  inapplicable: {
    decorative:
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" width="80" height="80" aria-hidden="true"></object>',
    "not an image": '<object data="/a.pdf" type="application/pdf" title="Notice"></object>',
  },
} satisfies RuleCases;
