import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a link that stays off the page": `<a href="#c" style="position:absolute; left:-9999px">Aller au contenu</a><main id="c"><a href="/un">Un</a></main>`,
  },
  passed: {
    "a link that comes in": `<style>.evitement { position: absolute; left: -9999px } .evitement:focus { left: 0 }</style><a class="evitement" href="#c">Aller au contenu</a><main id="c"><a href="/un">Un</a></main>`,
    "clipped away until then": `<style>.evitement:not(:focus) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }</style><a class="evitement" href="#c">Aller au contenu</a><main id="c"><a href="/un">Un</a></main>`,
  },
  inapplicable: { "no skip link": keyboardOf([stopOf()]) },
} satisfies FactsCases;
