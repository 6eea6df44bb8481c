import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a title":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-hidden="true" title="Fond"></object>',
    "text between the tags":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" bad aria-hidden="true">Fond</object>',
  },
  passed: {
    "nothing but hidden":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" aria-hidden="true"></object>',
  },
  inapplicable: {
    exposed: '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" title="Plan"></object>',
    "not an image": '<object data="/a.pdf" type="application/pdf" aria-hidden="true" title="Notice"></object>',
  },
} satisfies RuleCases;
