import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.10.4 and 11.10.7: a field that is marked as wrong carries its message, in its label or in words that are tied to it. Where there is no message at all,
 * `invalid-field-unexplained` says so.
 */
export default definePageRule({
  id: "invalid-field-message",
  tests: ["11.10.4"],
  wcag: ["3.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un champ en erreur doit être relié à son message", en: "A field in error must be tied to its message" },
  failed: {
    fr: "Le champ est signalé en erreur sans message qui lui soit relié : les personnes aveugles ne savent pas ce qu'il faut corriger.",
    en: "The field is marked as wrong without a message tied to it: blind people do not learn what to correct.",
  },
  repair: { fr: "Reliez le message au champ par aria-describedby.", en: "Tie the message to the field with aria-describedby." },
  selector: "[aria-invalid=true]",
  matches: (kit, element, node) => kit.isShown(node) && !kit.isUnexplained(element),
  evaluate: (kit, element) => {
    const tied = [...kit.axe.commons.dom.idrefs(element, "aria-describedby"), ...kit.axe.commons.dom.idrefs(element, "aria-errormessage")];
    if (tied.some((one) => one !== null && kit.isShown(one) && kit.fold(one.textContent) !== "")) return true;
    const inLabel = kit
      .labelsOf(element)
      .some((label) => /erreur|invalide|incorrect|obligatoire|saisi|format|error|invalid|required|must|enter/i.test(label.textContent ?? ""));
    const nearby = element.closest("fieldset,[role=group],[role=radiogroup]")?.hasAttribute("aria-describedby") === true;
    return inLabel || nearby ? undefined : false;
  },
});
