import { legibilityOf, lossesOf, lossOf } from "../../support/legibility.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const long =
  "Votre demande sera traitée dans les quinze jours qui suivent la réception de toutes les pièces, dans l'ordre d'arrivée des dossiers complets.";

export default {
  failed: {
    "a box as high as one line": `<style>.b { height: 24px; font-size: 14px; line-height: 24px; width: fit-content; max-width: 95%; overflow: hidden } .c { height: 30px; padding: 4px }</style><div class="b c">${long}</div>`,
    "a box as high as part of the window": `<div style="overflow: hidden; height: 16vh">${"Une ligne du texte.<br>".repeat(6)}</div>`,
    "letters cut in half from the start": `<div style="overflow: hidden; height: 9px; white-space: nowrap">${long}</div>`,
    "a text over another": `<div style="position: relative; height: 50px"><p style="margin: 0">${long}</p><p style="position: absolute; top: 25px; margin: 0">${long}</p></div>`,
  },
  cantTell: {
    "an ellipsis that was not there": `<div style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${long}</div>`,
    "lines left out as a whole": `<div style="overflow: hidden; height: 18px; line-height: 18px">${long}</div>`,
    "lost with the letters alone, in a page that folds some of its text away": legibilityOf({
      textZoom: lossesOf(lossOf("#a")),
      pageZoom: { ...lossesOf(), unreachable: 1 },
    }),
  },
  passed: {
    "text that flows, words for screen readers, a panel that is closed, an ellipsis that is meant": `<style>.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0,0,0,0); white-space: nowrap }</style>
      <p>${long}</p><p class="sr">${long}</p><div style="height: 0; overflow: hidden">${long}</div><div style="text-indent: -9999px; overflow: hidden">${long}</div>
      <div style="width: 120px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${long}</div>
      <div style="height: 40px; overflow: auto">${long}</div><button>Continuer</button><details><summary>Aide</summary>${long}</details>`,
    "lost with the letters alone, not with the page": legibilityOf({ textZoom: lossesOf(lossOf("#a")) }),
  },
  inapplicable: { "no text": '<img alt="Logo">' },
} satisfies FactsCases;
