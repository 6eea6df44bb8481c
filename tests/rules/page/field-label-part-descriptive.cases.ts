import type { RuleCases } from "../../support/rule-cases.ts";

const hidden = '<span id="h" hidden>Rechercher</span>';

export default {
  failed: { "an order is all that is seen": `<div>${hidden}<input bad aria-labelledby="b h"><button id="b">OK</button></div>` },
  passed: {
    "a button that says it": `<div>${hidden}<input aria-labelledby="b h"><button id="b">Rechercher</button></div>`,
    "words beside": `<div>Votre recherche ${hidden}<input aria-labelledby="b h"><button id="b">OK</button></div>`,
    "a title": `<div>${hidden}<input title="Rechercher" aria-labelledby="b h"><button id="b">OK</button></div>`,
    "words inside": `<div>${hidden}<input placeholder="Rechercher" aria-labelledby="b h"><button id="b">OK</button></div>`,
  },
  inapplicable: {
    "all is seen": '<span id="s">Recherche</span><input aria-labelledby="s b"><button id="b">OK</button>',
    "all is hidden": `${hidden}<input aria-labelledby="h"><button>OK</button>`,
    "a label": "<label>Recherche <input></label>",
  },
} satisfies RuleCases;
