import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no message": '<label>Nom <input bad aria-invalid="true"></label>',
    "one that is not tied": '<label>Nom <input bad aria-invalid="true"></label><p>Nom manquant</p>',
  },
  cantTell: { "in the label": '<label>Nom : saisie obligatoire <input bad aria-invalid="true"></label>' },
  passed: { tied: '<label>Nom <input aria-invalid="true" aria-describedby="e"></label><p id="e">Saisissez votre nom</p>' },
  inapplicable: { "no error": '<label>Nom <input aria-invalid="false"></label>' },
} satisfies RuleCases;
