import { legibilityOf, lossesOf, lossOf } from "../../support/legibility.ts";
import { reflowOf } from "../../support/reflow.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text = "Votre demande sera traitée dans les quinze jours qui suivent la réception des pièces.";
const narrow = (part: object) => ({ ...legibilityOf({ narrow: { ...lossesOf(), unreachable: 0, ...part } }), reflow: reflowOf() });

export default {
  failed: {
    "a box with the height of one wide line": `<div style="height: 26px; overflow: hidden">${text}</div>`,
    "text beyond the edge of a page that cannot be scrolled": `<style>html { overflow-x: hidden }</style><div style="width: 600px">${text}</div>`,
  },
  untested: {
    "lost at 200 % already: another rule's": {
      ...legibilityOf({ pageZoom: { ...lossesOf(lossOf("#a")), unreachable: 0 }, narrow: { ...lossesOf(lossOf("#a")), unreachable: 0 } }),
      reflow: reflowOf(),
    },
  },
  cantTell: { "an ellipsis that was not there": narrow(lossesOf(lossOf("#a", { how: "shortened" }))) },
  passed: {
    "text that folds, a menu behind a button": `<style>.menu-button { display: none } @media (max-width: 500px) { .menu-button { display: block } #menu { display: none } }</style>
      <button class="menu-button" aria-controls="menu" aria-expanded="false">Menu</button><nav id="menu"><a href="/aide">Aide</a></nav><p>${text}</p>`,
  },
} satisfies FactsCases;
