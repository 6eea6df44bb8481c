import { contentOf, hoverOf } from "../../support/hover.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a menu under a link, for the mouse alone": `<style>li ul { display: none } li:hover ul { display: block }</style><ul><li><a href="/vos-droits">Vos droits</a><ul><li><a href="/aides">Aides au logement</a></li></ul></li></ul>`,
  },
  cantTell: { "a button that may open it": hoverOf([contentOf({ onFocus: false })]) },
  inapplicable: { "nothing shows": hoverOf() },
  untested: {
    "a menu that shows on focus as well": `<style>li ul { display: none } li:hover ul, li:focus-within ul { display: block }</style><ul><li><a href="/vos-droits">Vos droits</a><ul><li><a href="/aides">Aides au logement</a></li></ul></li></ul>`,
    "the same words stand elsewhere": hoverOf([contentOf({ onFocus: false, spare: true })]),
    "a script listens to the pointer": { ...hoverOf([]), listeners: { ...hoverOf().listeners, types: ["mouseover"] } },
  },
} satisfies FactsCases;
