import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "drawn words":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" bad alt=\"Horaires du guichet\">",
  },
  passed: {
    "a drawing":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><circle r='9'/></svg>\" alt=\"Point rouge\">",
    "a logo":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" alt=\"Logo du guichet\">",
  },
  inapplicable: {
    hidden:
      "<div hidden><img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" alt=\"Horaires\"></div>",
    "another kind of file": '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Horaires">',
  },
} satisfies RuleCases;
