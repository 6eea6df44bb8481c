import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "one that is not tied": '<label>Nom <input bad aria-invalid="true"></label><p>Nom manquant</p>',
  },
  cantTell: { "in the label": '<label>Nom : saisie obligatoire <input bad aria-invalid="true"></label>' },
  passed: { tied: '<label>Nom <input aria-invalid="true" aria-describedby="e"></label><p id="e">Saisissez votre nom</p>' },
  inapplicable: {
    "no message at all: another rule's": '<label>Nom <input aria-invalid="true"></label>',
    "no error": '<label>Nom <input aria-invalid="false"></label>',
  },
} satisfies RuleCases;
