import { listenersOf, listeningOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "opens a page as soon as the mouse presses": "<button onmousedown=\"location.href = '/fin'\">Supprimer mon dossier</button>",
    "sends a form on touch": listenersOf([listeningOf({ listeners: [{ type: "touchstart", does: "leaves", printable: false }] })]),
  },
  passed: {
    "a link": "<a href='/aide'>Aide</a>",
    "a click": '<button onclick="document.title = 1">Ajouter</button>',
    "an empty listener is none": '<a href="/aide">Aide</a><script>document.addEventListener("touchstart", () => {}, true)</script>',
  },
  inapplicable: { "nothing to press": "<p>Bienvenue</p>" },
} satisfies FactsCases;
