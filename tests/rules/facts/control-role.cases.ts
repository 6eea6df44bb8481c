import { listenersOf, listeningOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a block with a tab stop and no role":
      '<div tabindex="0" style="cursor: pointer" onclick="go()" onkeydown="go()">Ajouter</div><script>function go() { document.title = "Ajouté" }</script>',
    "a role that says nothing": listenersOf([listeningOf({ tag: "span", native: false, role: "presentation" })]),
  },
  inapplicable: { "a page without script": "<p>Bienvenue</p>" },
} satisfies FactsCases;
