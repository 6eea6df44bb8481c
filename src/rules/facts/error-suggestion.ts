import { defineFactsRule } from "../../domain/rule.ts";
import { erringFields, suggests } from "../../reading/form-trials.ts";

/** RGAA 11.11 (WCAG 3.3.3): a message about a wrong entry says what the right one looks like. Wrong entries were written and sent (`--active`); nothing left the page. */
export default defineFactsRule({
  id: "error-suggestion",
  tests: ["11.11.1"],
  wcag: ["3.3.3"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un message d'erreur doit suggérer le format attendu", en: "An error message must suggest the expected format" },
  failed: {
    fr: "Le message dit que la saisie est fausse, sans dire quel format est attendu : qui s'est trompé ne sait pas comment corriger.",
    en: "The message says that the entry is wrong, without saying which format is expected: people who erred do not know how to correct it.",
  },
  cantTell: {
    fr: "Seule l'étiquette ou l'aide du champ dit le format attendu : vérifiez si le message d'erreur devrait le rappeler.",
    en: "Only the label or hint of the field says which format is expected: check whether the error message should repeat it.",
  },
  repair: {
    fr: "Rappelez le format et donnez un exemple dans le message (« au format nom@exemple.fr »).",
    en: "Repeat the format and give an example in the message (“such as name@example.fr”).",
  },
  needs: ["actions"],
  judge: ({ actions: { forms, cut } }) => {
    const told = erringFields(forms, "wrong").filter(([, { message }]) => message !== "");
    const bare = told.filter(([, { message }]) => !suggests(message)).map(([, field]) => field);
    const [open, sure] = [bare.filter(({ tied }) => suggests(tied)), bare.filter(({ tied }) => !suggests(tied))];
    if (bare.length === 0) return { outcome: cut ? "untested" : told.length > 0 ? "passed" : "inapplicable" };
    return [
      ...(sure.length > 0 ? [{ outcome: "failed" as const, nodes: sure.slice(0, 20), count: sure.length }] : []),
      ...(open.length > 0 ? [{ outcome: "cantTell" as const, nodes: open.slice(0, 20), count: open.length }] : []),
    ];
  },
});
