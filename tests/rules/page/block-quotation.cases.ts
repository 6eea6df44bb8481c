import type { RuleCases } from "../../support/rule-cases.ts";

const words = "« J’ai fait ma demande en dix minutes, sans me déplacer, et j’ai reçu la réponse le lendemain. »";

export default {
  failed: {
    "with its author": `<div><p bad>${words}</p><p>— Anne M., Lyon</p></div>`,
    "with a citation": `<div><p bad>${words}</p><cite>Anne M.</cite></div>`,
  },
  cantTell: { "without author": `<p bad>${words}</p><p>Le service est ouvert à tous.</p>` },
  passed: {
    "marked up": `<blockquote><p>${words}</p></blockquote><p>— Anne M.</p>`,
    "as the DSFR does": `<figure class="fr-quote"><blockquote><p>${words}</p></blockquote><figcaption>Anne M.</figcaption></figure>`,
    "short words in marks": "<p>« Envoyer »</p>",
  },
  inapplicable: { "no mark": "<p>J’ai fait ma demande en dix minutes.</p><p>— Anne M.</p>" },
} satisfies RuleCases;
