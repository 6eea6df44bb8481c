import { legibilityOf, lossesOf, lossOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text = "Votre demande sera traitée dans les quinze jours qui suivent la réception des pièces, dans l'ordre d'arrivée des dossiers complets.";
const folded = (...ids: readonly string[]) => ({ ...lossesOf(...ids.map((id) => lossOf(id))), unreachable: 0 });

export default {
  failed: {
    "a box that the styles for small screens cut": `<style>@media (max-width: 640px) { .b { height: 1.5em; width: 50%; overflow: hidden } }</style><div class="b">${text}</div>`,
  },
  passed: {
    "text that flows": `<p>${text}</p>`,
    "lost on a telephone only": legibilityOf({ narrow: folded("#a") }),
    "lost at 200 % only": legibilityOf({ pageZoom: folded("#a") }),
    "lost with the letters too: another rule's": legibilityOf({ textZoom: lossesOf(lossOf("#a")), pageZoom: folded("#a"), narrow: folded("#a") }),
  },
  inapplicable: { "no text": '<img alt="Logo">' },
  untested: { "no time left": legibilityOf({ narrow: null }) },
} satisfies FactsCases;
