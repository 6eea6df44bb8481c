import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the same words":
      '<svg width="16" height="16" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"><circle cx="8" cy="8" r="8"></circle></svg><p id="d">Évolution des demandes.</p>',
    "an empty description":
      '<svg width="16" height="16" role="img" bad aria-label="Évolution des demandes" aria-describedby="d"><circle cx="8" cy="8" r="8"></circle></svg><p id="d"></p>',
  },
  passed: {
    "more words":
      '<svg width="16" height="16" role="img" aria-label="Évolution des demandes" aria-describedby="d"><circle cx="8" cy="8" r="8"></circle></svg><p id="d">La courbe monte de janvier à juin, puis baisse.</p>',
  },
  inapplicable: {
    "no description": '<svg width="16" height="16" role="img" aria-label="Évolution des demandes"><circle cx="8" cy="8" r="8"></circle></svg>',
    "a reference to nothing":
      '<svg width="16" height="16" role="img" aria-label="Évolution" aria-describedby="d"><circle cx="8" cy="8" r="8"></circle></svg>',
  },
} satisfies RuleCases;
