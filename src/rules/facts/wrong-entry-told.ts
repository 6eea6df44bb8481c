import { defineFactsRule } from "../../domain/rule.ts";
import { erringFields, isTold } from "../../reading/form-trials.ts";

/** RGAA 11.10 (WCAG 3.3.1): an error says in which field it is. The form was sent (`--active`); nothing left the page. */
export default defineFactsRule({
  id: "wrong-entry-told",
  tests: ["11.10.6"],
  wcag: ["3.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un champ mal rempli doit être désigné", en: "A field with a wrong entry must be told" },
  failed: {
    fr: "Après une saisie erronée, aucun message ne nomme ce champ et rien ne le signale en erreur (aria-invalid) : on ne sait pas quoi corriger.",
    en: "After a wrong entry no message names this field and nothing tells that it is in error (aria-invalid): people do not know what to correct.",
  },
  repair: {
    fr: 'Nommez le champ dans le message et ajoutez aria-invalid="true" au champ.',
    en: 'Name the field in the message and add aria-invalid="true" to the field.',
  },
  needs: ["actions"],
  judge: ({ actions: { forms, cut } }) => {
    const erring = erringFields(forms, "wrong");
    const nodes = erring.filter(([form, field]) => !isTold(field, form)).map(([, field]) => field);
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: cut ? "untested" : erring.length > 0 ? "passed" : "inapplicable" };
  },
});
