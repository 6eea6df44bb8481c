import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "drawn words":
      "<embed src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" bad aria-label=\"Horaires du guichet\">",
  },
  passed: {
    "a drawing":
      "<embed src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><circle r='9'/></svg>\" type=\"image/svg+xml\" aria-label=\"Point rouge\">",
    "a logo":
      "<embed src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" aria-label=\"Logo du guichet\">",
  },
  inapplicable: {
    hidden:
      "<div hidden><embed src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" type=\"image/svg+xml\" aria-label=\"Horaires\"></div>",
    "another kind of file":
      '<embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/svg+xml" aria-label="Horaires">',
  },
} satisfies RuleCases;
