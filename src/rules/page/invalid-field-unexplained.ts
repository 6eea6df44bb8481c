import { definePageRule } from "../page-rule.ts";

/** RGAA 11.10.4 (WCAG 3.3.1), ACT 36b590: a field that is marked as wrong says why. Certain where nothing in the page could be the message. */
export default definePageRule({
  id: "invalid-field-unexplained",
  tests: ["11.10.4"],
  wcag: ["3.3.1"],
  act: ["36b590"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Un champ en erreur doit dire ce qui ne va pas", en: "A field in error must say what is wrong" },
  failed: {
    fr: "Le champ est signalé en erreur et aucun texte de la page ne dit laquelle : personne ne sait ce qu'il faut corriger.",
    en: "The field is marked as wrong and no text of the page says why: nobody knows what to correct.",
  },
  repair: {
    fr: "Écrivez sous le champ ce qui ne va pas et ce qui est attendu, et reliez ce texte au champ par aria-describedby.",
    en: "Write under the field what is wrong and what is expected, and tie this text to the field with aria-describedby.",
  },
  selector: "[aria-invalid=true]",
  matches: (kit, _element, node) => kit.isShown(node),
  evaluate: (kit, element) => !kit.isUnexplained(element),
});
