import { listenersOf, listeningOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "a script handles what is sent": listenersOf([listeningOf({ tag: "form", listeners: [{ type: "submit", does: "other", printable: false }] })]),
  },
  inapplicable: { "a form that the server handles": '<form action="/suite"><button>Continuer</button></form>' },
} satisfies FactsCases;
