import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "another name": '<label for="n">Nom de naissance</label><input bad id="n" aria-label="Identité">' },
  passed: {
    "the same and more": '<label for="n">Nom</label><input id="n" aria-label="Nom du demandeur">',
    "but for the star": '<label for="n">Nom *</label><input id="n" aria-label="Nom">',
    "the label itself": '<label id="l" for="n">Nom</label><input id="n" aria-labelledby="l">',
  },
  inapplicable: { "no attribute": "<label>Nom <input></label>", "no visible label": '<input aria-label="Nom">' },
} satisfies RuleCases;
