import { defineFactsRule } from "../../domain/rule.ts";
import { errorsOf, silentErrors } from "../../reading/form-trials.ts";

/** RGAA 7.5 (WCAG 4.1.3): messages of errors that appear without a new page are announced. The form was sent (`--active`); nothing left the page. */
export default defineFactsRule({
  id: "error-announced",
  tests: ["7.5.2"],
  wcag: ["4.1.3"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un message d'erreur qui apparaît doit être annoncé", en: "An error message that appears must be announced" },
  failed: {
    fr: "Ce message d'erreur apparaît sans être annoncé, et le focus ne bouge pas : avec un lecteur d'écran, rien ne semble s'être passé.",
    en: "This error message appears without being announced, and the focus does not move: with a screen reader nothing seems to have happened.",
  },
  repair: {
    fr: 'Placez le message dans un élément role="alert" présent dès le chargement, ou donnez le focus au premier champ en erreur.',
    en: 'Put the message into an element with role="alert" that is there from the load on, or give the focus to the first field in error.',
  },
  needs: ["actions"],
  judge: ({ actions: { forms, cut } }) => {
    const nodes = forms.flatMap((form) => silentErrors(form));
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: cut ? "untested" : forms.some((form) => errorsOf(form).length > 0) ? "passed" : "inapplicable" };
  },
});
