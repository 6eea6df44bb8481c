import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.11.1 (WCAG 3.3.1, 3.3.3), ACT 36b590: a message says what is wrong with the entry. Certain for words that would do for any field ("Valeur invalide"), with a
 * label that gives no hint either.
 */
export default definePageRule({
  id: "invalid-field-message-descriptive",
  tests: ["11.11.1"],
  wcag: ["3.3.1", "3.3.3"],
  act: ["36b590"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un message d'erreur doit dire ce qui ne va pas", en: "An error message must say what is wrong" },
  failed: {
    fr: "Le message conviendrait à n'importe quel champ : il ne dit ni ce qui ne va pas ni ce qui est attendu.",
    en: "The message would do for any field: it says neither what is wrong nor what is expected.",
  },
  cantTell: {
    fr: "Le message conviendrait à n'importe quel champ : vérifiez que l'étiquette suffit à savoir ce qui est attendu.",
    en: "The message would do for any field: check that the label is enough to know what is expected.",
  },
  repair: {
    fr: "Dites ce qui ne va pas et ce qui est attendu : « L’âge doit être un nombre d’au moins 1, par exemple 34 ».",
    en: "Say what is wrong and what is expected: “Age must be a number of at least 1, for example 34”.",
  },
  selector: "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=textbox],[role=combobox]",
  matches: (kit, element, node) =>
    kit.isShown(node) &&
    (element.getAttribute("aria-invalid") === "true" || kit.isVagueMessage(kit.tiedMessage(element))) &&
    kit.tiedMessage(element) !== "",
  evaluate: (kit, element) => {
    if (!kit.isVagueMessage(kit.tiedMessage(element))) return true;
    const hints = `${kit.label(element)} ${element.getAttribute("placeholder") ?? ""} ${element.getAttribute("title") ?? ""}`;
    return /\d|@|\bex\b|exempl|example|format|attendu|expected|entre |between|maxim|minim/i.test(hints) ? undefined : false;
  },
});
