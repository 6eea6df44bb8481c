import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a box": '<style>.note{background-color:#ffd}</style><div bad class="note">Fermé lundi</div>' },
  passed: {
    "with its colour": '<style>.note{background:#ffd;color:#000}</style><div class="note">Fermé lundi</div>',
    "a colour on the page": "<style>body{color:#000;background:#fff}.note{background:#ffd}</style><div class=note>Fermé lundi</div>",
    "within a condition": "<style>@media screen{body{color:black}}.note{background:#ffd}</style><div class=note>Fermé lundi</div>",
    "written on the element": '<div style="background:#ffd;color:#000">Fermé lundi</div>',
  },
  inapplicable: {
    "no background": "<p>Bonjour</p>",
    "a button of the browser": "<button>Valider</button>",
    "no text": '<div style="background:#ffd"></div>',
    "another colour is set": '<div style="background:#ffd;color:#333">Fermé lundi</div>',
  },
} satisfies RuleCases;
