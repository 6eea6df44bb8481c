import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name": '<canvas role="img" bad aria-label="plan-v2.png"></canvas>',
    "a word for anything": '<canvas role="img" bad aria-label="Image"></canvas>',
  },
  passed: {
    "what it shows": '<canvas role="img" aria-label="Plan d’accès à la mairie"></canvas>',
  },
  inapplicable: {
    "no name": '<canvas role="img" ></canvas>',
  },
} satisfies RuleCases;
