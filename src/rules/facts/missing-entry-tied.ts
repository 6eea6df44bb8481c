import { defineFactsRule } from "../../domain/rule.ts";
import { erringFields, isTied } from "../../reading/form-trials.ts";

/** RGAA 11.10 (WCAG 3.3.1, 1.3.1): the message about a required field is tied to it. The form was sent (`--active`); nothing left the page. */
export default defineFactsRule({
  id: "missing-entry-tied",
  tests: ["11.10.4"],
  wcag: ["3.3.1", "1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le message d'erreur doit être relié à son champ", en: "An error message must be tied to its field" },
  failed: {
    fr: "Ce champ est signalé en erreur, mais aucun message visible ne lui est relié : un lecteur d'écran annonce « invalide » sans dire pourquoi.",
    en: "This field is told to be in error, but no visible message is tied to it: a screen reader says “invalid” without saying why.",
  },
  repair: {
    fr: "Reliez le message au champ par aria-describedby, ou placez-le dans son étiquette.",
    en: "Tie the message to the field with aria-describedby, or put it into its label.",
  },
  needs: ["actions"],
  judge: ({ actions: { forms, cut } }) => {
    const erring = erringFields(forms, "empty");
    const nodes = erring.filter(([, field]) => field.invalid && !isTied(field)).map(([, field]) => field);
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: cut ? "untested" : erring.length > 0 ? "passed" : "inapplicable" };
  },
});
