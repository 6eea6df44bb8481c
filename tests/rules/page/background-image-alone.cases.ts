import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a picture behind a text": '<div bad style="background-image:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)"><p>Bienvenue</p></div>' },
  passed: { "with its colour": '<div style="background:#036 url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)"><p>Bienvenue</p></div>' },
  inapplicable: {
    "an icon": '<p style="background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) no-repeat left">Bienvenue</p>',
    "no picture": "<p>Bienvenue</p>",
    "a gradient": '<p style="background:linear-gradient(#fff,#eee)">Bienvenue</p>',
  },
} satisfies RuleCases;
