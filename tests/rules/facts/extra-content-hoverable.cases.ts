import { contentOf, hoverOf } from "../../support/hover.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a help that leaves with the pointer": `<style>.h { display: none; margin-top: 30px } button:hover + .h { display: block }</style><button>Aide</button><p class="h">Le numéro figure sur votre avis</p>`,
  },
  inapplicable: { "nothing shows": hoverOf() },
  untested: {
    "the pointer can go there": hoverOf([contentOf()]),
    "the focus alone brings it": hoverOf([contentOf({ onHover: false, hoverable: null })]),
  },
} satisfies FactsCases;
