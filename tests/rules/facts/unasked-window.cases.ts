import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a window at load": '<p>Bienvenue</p><script>window.open("/enquete")</script>' },
  passed: {
    "a window on a click": "<button onclick=\"window.open('/aide')\">Aide (nouvelle fenêtre)</button>",
    "a page of text": "<p>Bienvenue</p>",
  },
} satisfies FactsCases;
