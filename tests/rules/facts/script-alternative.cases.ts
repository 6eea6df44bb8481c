import { listenersOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: { "content for those without scripts": listenersOf([], { noscript: 1 }) },
  inapplicable: {
    "a page without script": "<p>Bienvenue</p>",
    "no script, and words for those without": listenersOf([], { scripts: 0, noscript: 1 }),
  },
} satisfies FactsCases;
