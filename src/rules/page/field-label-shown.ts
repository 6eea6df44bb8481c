import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.1.3: a field whose label is not seen (`aria-label`, hidden words) has a `title`, or words beside it. Only what nobody can see is
 * certain: a form in which nothing at all is written.
 */
export default definePageRule({
  id: "field-label-shown",
  tests: ["11.1.3"],
  wcag: ["1.3.1", "3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Une étiquette masquée doit être doublée par un texte visible ou un titre",
    en: "A label that is not seen must be doubled by visible words or a title",
  },
  failed: {
    fr: "L'étiquette du champ n'est pas visible et rien ne la remplace à côté : les personnes qui voient l'écran doivent deviner ce qui est demandé.",
    en: "The label of the field is not seen and nothing stands for it beside: people who see the screen have to guess what is asked.",
  },
  repair: { fr: "Affichez l'étiquette, ou ajoutez un attribut title.", en: "Show the label, or add a title." },
  selector: "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]),select,textarea",
  matches: (kit, element, node) => {
    const shownLabel = kit.labelsOf(element).some((label) => kit.isShown(label) && label.getBoundingClientRect().width > 2);
    return kit.isShown(node) && kit.label(element) !== "" && !shownLabel;
  },
  evaluate: (kit, element) => {
    if (kit.fold(element.getAttribute("title")) !== "") return true;
    // Words anywhere in the form may well be its label: a person can tell. Where there is none, nothing is.
    const form = element.closest<HTMLElement>("form") ?? element.ownerDocument.body;
    const said = kit.plain(form.innerText).replace(kit.plain(element.innerText), "");
    return said.trim() === "" && !form.querySelector("img,svg") ? false : undefined;
  },
});
