import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.10.2: a field that the code calls required says so to the eye too, in its label, its description or its group; or the form says once
 * that all fields are required, or which are not. A single field needs no such mark.
 */
export default definePageRule({
  id: "required-field-shown",
  tests: ["11.10.2"],
  wcag: ["3.3.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un champ obligatoire doit être montré comme tel", en: "A required field must be shown as such" },
  failed: {
    fr: "Le champ est obligatoire et rien ne l'affiche : on ne l'apprend qu'après une erreur.",
    en: "The field is required and nothing shows it: one learns it from an error only.",
  },
  repair: {
    fr: "Ajoutez « (obligatoire) » à l'étiquette, ou écrivez en tête du formulaire que tous les champs sont obligatoires.",
    en: "Add “(required)” to the label, or write at the top of the form that all fields are required.",
  },
  selector: "input:is([required],[aria-required=true]),select:is([required],[aria-required=true]),textarea:is([required],[aria-required=true])",
  matches: (kit, element, node) => {
    const form = (element as HTMLInputElement).form;
    const others = kit.fields().filter(({ actualNode }) => (actualNode as HTMLInputElement).form === form);
    return kit.isShown(node) && kit.label(element) !== "" && !/^(radio|hidden)$/.test((element as HTMLInputElement).type) && others.length > 1;
  },
  evaluate: (kit, element) => {
    const marked = /\*|✱|∗|obligatoires?|requise?s?|required|mandatory|indispensables?/i;
    const group = kit.groupOf(element);
    if (marked.test(kit.description(element)) || (group && marked.test(kit.groupName(group)))) return true;
    const form = (element as HTMLInputElement).form ?? element.ownerDocument.body;
    const words = kit.once(`words of form ${kit.all("form").findIndex(({ actualNode }) => actualNode === form)}`, () =>
      kit.fold(`${form.previousElementSibling?.textContent ?? ""} ${form.parentElement?.innerText ?? ""} ${form.innerText}`),
    );
    // Said once of all fields, before or in the form.
    const ofAll =
      /\b(tous les champs|toutes les (informations|questions|réponses|rubriques))[^.]{0,60}\b(obligatoires?|requis|requises)\b|\b(all (the )?(fields|questions)|every field)[^.]{0,40}\b(required|mandatory)\b/i;
    if (ofAll.test(words)) return true;
    // A mark that a style sheet draws is seen; what it means is said beside.
    const isDrawn = kit
      .labelsOf(element)
      .some((label) =>
        [label, ...label.querySelectorAll("*")].some((part) =>
          ["::before", "::after"].some((pseudo) => marked.test(getComputedStyle(part, pseudo).content)),
        ),
      );
    // The form speaks of it somewhere: which fields are meant is for a person to see.
    return isDrawn || /facultati|optionnel|optional|obligatoires?|required|mandatory|sauf (mention|indication)/i.test(words) ? undefined : false;
  },
});
