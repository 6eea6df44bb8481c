import { legibilityOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text = "<p>Votre demande sera traitée dans les quinze jours.</p>";

export default {
  failed: {
    "a page that asks to turn the screen": `<style>.turn { display: none } @media (orientation: portrait) { main { display: none } .turn { display: block } }</style><main>${text}</main><p class="turn">Tournez votre écran</p>`,
  },
  cantTell: {
    "a slogan left out in landscape": `<style>@media (orientation: landscape) { .slogan { display: none } }</style><p class="slogan">Proche de vous</p>${text}`,
  },
  passed: {
    "the same words in two places": `<style>.short { display: none } @media (orientation: portrait) { .short { display: block } .long { display: none } }</style><nav class="long"><a href="/">Aide</a></nav><nav class="short"><a href="/">Aide</a></nav>${text}`,
    "the same content": legibilityOf(),
  },
} satisfies FactsCases;
