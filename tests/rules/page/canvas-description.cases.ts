import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the same words":
      '<canvas role="img" bad aria-label="Évolution des demandes" aria-describedby="d"></canvas><p id="d">Évolution des demandes.</p>',
    "an empty description": '<canvas role="img" bad aria-label="Évolution des demandes" aria-describedby="d"></canvas><p id="d"></p>',
  },
  passed: {
    "more words":
      '<canvas role="img" aria-label="Évolution des demandes" aria-describedby="d"></canvas><p id="d">La courbe monte de janvier à juin, puis baisse.</p>',
  },
  inapplicable: {
    "no description": '<canvas role="img" aria-label="Évolution des demandes"></canvas>',
    "a reference to nothing": '<canvas role="img" aria-label="Évolution" aria-describedby="d"></canvas>',
  },
} satisfies RuleCases;
