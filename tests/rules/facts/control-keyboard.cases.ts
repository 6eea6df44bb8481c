import { listenersOf, listeningOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const div = (part = {}) => listeningOf({ tag: "div", focusable: false, native: false, ...part });
const open = (body: string): string => `<style>.b { cursor: pointer }</style>${body}<script>function go() { document.title = "Ajouté" }</script>`;

export default {
  failed: {
    "a click on a block, in its attribute": open('<div class="b" onclick="go()">Ajouter une pièce</div>'),
    "a click that a script waits for": open('<span class="b" id="s">Ajouter</span><script>s.addEventListener("click", () => go())</script>'),
    "a link without target": open('<a class="b" onclick="go()">Ajouter</a>'),
  },
  cantTell: {
    "a script may give it the focus": listenersOf([div({ scripted: true })]),
    "a button says the same": open('<div class="b" onclick="go()">Ajouter</div><button onclick="go()">Ajouter</button>'),
    "a choice within a list": listenersOf([div({ role: "option" })]),
    "a whole text": listenersOf([div({ name: "Une longue présentation. ".repeat(6) })]),
  },
  inapplicable: { "a page without script": "<p>Bienvenue <a href='/aide'>Aide</a></p>" },
} satisfies FactsCases;
