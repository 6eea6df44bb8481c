import { contentOf, hoverOf } from "../../support/hover.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a help that goes by itself": `<button id="b">Aide</button><p id="h" hidden>Le numéro figure sur votre avis</p><script>b.onmouseenter = () => { h.hidden = false; setTimeout(() => { h.hidden = true }, 900) }</script>`,
  },
  inapplicable: { "nothing shows": hoverOf() },
  untested: { "it stays": hoverOf([contentOf()]) },
} satisfies FactsCases;
