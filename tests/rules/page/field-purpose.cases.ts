import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the user's own": "<label>Votre courriel <input bad></label>",
    "a purpose that contradicts the label": '<label>Prénom <input bad autocomplete="family-name"></label>',
  },
  cantTell: { "whose name?": "<label>Nom <input bad></label>" },
  passed: {
    "its purpose": '<label>Votre nom <input autocomplete="family-name"></label>',
    "in a section": '<label>Téléphone <input type="tel" autocomplete="section-a home tel"></label>',
  },
  inapplicable: { "something else": "<label>Numéro de dossier <input></label>", "no label": "<input>" },
} satisfies RuleCases;
