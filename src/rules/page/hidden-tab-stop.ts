import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.8.1, ACT 6cfa84: the keyboard stops at nothing that `aria-hidden` takes away from screen readers. axe's `aria-hidden-focus` sees links, buttons and
 * fields; this rule sees editable zones, players and frames, and values of `aria-hidden` in capitals.
 */
export default definePageRule({
  id: "hidden-tab-stop",
  tests: ["10.8.1"],
  wcag: ["4.1.2"],
  act: ["6cfa84"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Un contenu masqué aux technologies d'assistance ne doit pas recevoir le focus",
    en: "Content hidden from assistive technologies must not receive the focus",
  },
  failed: {
    fr: "La touche Tab s'arrête sur un élément masqué par aria-hidden : le lecteur d'écran n'annonce rien, la personne ne sait plus où elle est.",
    en: "The Tab key stops at an element hidden by aria-hidden: the screen reader says nothing, the person no longer knows where they are.",
  },
  cantTell: {
    fr: "Une fenêtre modale est ouverte : vérifiez que la touche Tab n'atteint pas cet élément masqué par aria-hidden.",
    en: "A modal window is open: check that the Tab key does not reach this element hidden by aria-hidden.",
  },
  repair: {
    fr: "Retirez aria-hidden, ou sortez l'élément de l'ordre du clavier (tabindex=\"-1\", attribut inert).",
    en: 'Remove aria-hidden, or take the element out of the keyboard\'s order (tabindex="-1", the inert attribute).',
  },
  selector: "[aria-hidden]",
  hidden: true,
  matches: (kit, element, node) => {
    const value = element.getAttribute("aria-hidden") ?? "";
    if (value.toLowerCase() !== "true" || element.parentElement?.closest("[aria-hidden=true]")) return false;
    return kit.tabStops(node, value === "true" ? "unusual" : "anything").length > 0;
  },
  evaluate: (_kit, element) => (element.ownerDocument.querySelector("dialog:modal,[aria-modal=true]") === null ? false : undefined),
});
