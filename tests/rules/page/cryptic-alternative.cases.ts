import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the signs again": '<p>Merci <abbr bad title=":-)">:-)</abbr></p>',
    "the kind of thing": '<p>Merci <span bad role="img" aria-label="émoticône">;-)</span></p>',
  },
  passed: {
    "what it means": '<p>Merci <abbr title="sourire">:-)</abbr></p>',
    "none, and signs that could be cryptic": "<p>Merci :-)</p>",
    "a pictogram": "<p>Merci 🙂</p>",
  },
  inapplicable: {
    "plain words": "<p>La mairie (12, rue de la Paix) ouvre à 9 h : entrée libre !</p>",
    "an abbreviation": '<p><abbr title="Carte nationale d’identité">CNI</abbr></p>',
  },
} satisfies RuleCases;
