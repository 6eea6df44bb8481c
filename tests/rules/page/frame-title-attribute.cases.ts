import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no title": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad></iframe>',
    "an ARIA name only": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad aria-label="Plan"></iframe>',
    "an empty title": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad title=" "></iframe>',
  },
  passed: {
    "a title": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" title="Plan d’accès"></iframe>',
  },
  inapplicable: {
    "hidden from assistive technologies": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" aria-hidden="true"></iframe>',
    "not rendered": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" hidden></iframe>',
    "no frame": "<p>Bonjour</p>",
  },
} satisfies RuleCases;
