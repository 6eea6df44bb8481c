import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a name without the role": '<canvas bad aria-label="Répartition des aides"></canvas>',
  },
  cantTell: {
    nothing: "<canvas bad></canvas>",
  },
  passed: {
    "the role and the name": '<canvas role="img" aria-label="Répartition des aides"></canvas>',
    "content between the tags": "<canvas><p>Un tiers des aides va aux jeunes.</p></canvas>",
    "a link beside": '<canvas></canvas><a href="/donnees">Données du graphique</a>',
  },
  inapplicable: {
    decorative: '<canvas aria-hidden="true"></canvas>',
    "a single pixel": '<canvas width="1" height="1"></canvas>',
  },
} satisfies RuleCases;
