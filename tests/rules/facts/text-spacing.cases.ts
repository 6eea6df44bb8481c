import { legibilityOf, lossesOf, lossOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text = "Votre demande sera traitée dans les quinze jours qui suivent la réception des pièces.";

export default {
  failed: {
    "boxes that fit the text exactly": `<style>div { font: 16px/1.2 monospace }</style><div style="width: 520px; height: 38px; overflow: hidden">${text}</div><div style="width: 90ch; white-space: nowrap; overflow: hidden">${text}</div>`,
  },
  cantTell: { "an ellipsis that was not there": legibilityOf({ spacing: lossesOf(lossOf("#a", { how: "shortened" })) }) },
  passed: {
    "text that flows, and a line height that the author insists on": `<p style="line-height: 2 !important">${text}</p><p>${text}</p><h1>Demande</h1><button style="height: 3em">Continuer</button>`,
    "cut before already": legibilityOf({ spacing: lossesOf(lossOf("#a", { before: true })) }),
  },
  inapplicable: { "no text": legibilityOf({ texts: 0 }) },
} satisfies FactsCases;
