import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a name": '<canvas bad aria-hidden="true" aria-label="Aides"></canvas>',
    "content between the tags": '<canvas bad aria-hidden="true">Aides</canvas>',
  },
  passed: {
    "nothing but hidden": '<canvas aria-hidden="true"></canvas>',
  },
  inapplicable: {
    exposed: '<canvas aria-label="Aides"></canvas>',
  },
} satisfies RuleCases;
