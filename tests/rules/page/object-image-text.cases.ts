import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "drawn words":
      "<object data=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" bad aria-label=\"Horaires du guichet\"></object>",
  },
  passed: {
    "a drawing":
      "<object data=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><circle r='9'/></svg>\" type=\"image/svg+xml\" aria-label=\"Point rouge\"></object>",
    "a logo":
      "<object data=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" aria-label=\"Logo du guichet\"></object>",
  },
  inapplicable: {
    hidden:
      "<div hidden><object data=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" aria-label=\"Horaires\"></object></div>",
    "another kind of file":
      '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/svg+xml" aria-label="Horaires"></object>',
  },
} satisfies RuleCases;
