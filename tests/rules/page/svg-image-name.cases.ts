import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name": '<svg width="16" height="16" role="img" bad aria-label="plan-v2.png"><circle cx="8" cy="8" r="8"></circle></svg>',
    "a word for anything": '<svg width="16" height="16" role="img" bad aria-label="Image"><circle cx="8" cy="8" r="8"></circle></svg>',
  },
  passed: {
    "what it shows": '<svg width="16" height="16" role="img" aria-label="Plan d’accès à la mairie"><circle cx="8" cy="8" r="8"></circle></svg>',
  },
  inapplicable: {
    "no name": '<svg width="16" height="16" role="img" ><circle cx="8" cy="8" r="8"></circle></svg>',
  },
} satisfies RuleCases;
