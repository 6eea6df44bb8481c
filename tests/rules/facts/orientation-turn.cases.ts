import { legibilityOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text = "<p>Votre demande sera traitée dans les quinze jours.</p>";

export default {
  failed: {
    "a page turned in portrait": `<style>@media (orientation: portrait) { html { transform: rotate(1.5708rad); width: 90vh } }</style>${text}`,
    "a quarter more in landscape": `<style>main { rotate: 2.5deg } @media (orientation: landscape) { main { rotate: 92.5deg } }</style><main>${text}</main>`,
  },
  passed: {
    "a whole turn, an element always turned, an empty one": `<style>@media (orientation: portrait) { body { transform: rotateZ(1turn) } i { rotate: 90deg; display: block } } h2 { writing-mode: vertical-rl; rotate: 180deg } h1 { transform: rotate(90deg) }</style><h1>Aide</h1><h2>Suite</h2><i></i>${text}`,
    "nothing turned": legibilityOf(),
  },
} satisfies FactsCases;
