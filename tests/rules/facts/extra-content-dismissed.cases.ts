import { contentOf, hoverOf } from "../../support/hover.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a help over the text that Escape does not put away": `<style>.t { position: relative } .t span { display: none; position: absolute; top: 100%; left: 0; width: 200px; background: #fff } .t:hover span, .t:focus-within span { display: block }</style><div class="t"><button>Aide</button><span>Le numéro figure sur votre avis</span></div><p>Indiquez votre numéro fiscal à treize chiffres.</p>`,
  },
  inapplicable: {
    "nothing shows": `<style>a:hover { text-decoration: none }</style><a href="/suite">Suite</a> <button>Continuer</button><p hidden>Caché</p>`,
  },
  untested: {
    "it is put away by Escape": hoverOf([contentOf()]),
    "it covers nothing": hoverOf([contentOf({ covers: false, escapes: false })]),
    "a frame, or a sheet that cannot be read": hoverOf([], { opaque: 1 }),
    "too many kinds to try": hoverOf([], { cut: true }),
  },
} satisfies FactsCases;
