import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 7.1.2, ACT 307n5z: the keyboard stops at nothing inside a role whose content is read as plain words (children presentational, WAI-ARIA 1.2). axe's
 * `nested-interactive` sees controls with a role; this rule sees what only `tabindex` makes a stop, editable zones, players and frames.
 */
export default definePageRule({
  id: "nested-tab-stop",
  tests: ["7.1.2"],
  wcag: ["4.1.2"],
  act: ["307n5z"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Un bouton ou une case ne doit contenir aucun autre élément qui reçoit le focus",
    en: "A button or a box must hold no other element that receives the focus",
  },
  failed: {
    fr: "La touche Tab s'arrête à l'intérieur d'un composant dont le contenu est lu d'un bloc : l'élément n'est pas annoncé, ou ne s'active pas.",
    en: "The Tab key stops inside a component whose content is read as one: the element is not announced, or cannot be used.",
  },
  repair: { fr: "Sortez l'élément du composant, ou retirez-lui son tabindex.", en: "Move the element out of the component, or remove its tabindex." },
  selector:
    "button,[role=button],[role=checkbox],[role=img],[role=image],[role=math],[role=menuitemcheckbox],[role=menuitemradio],[role=meter],[role=option],[role=progressbar],[role=radio],[role=scrollbar],[role=separator],[role=slider],[role=switch],[role=tab]",
  matches: (kit, _element, node) =>
    kit.isExposed(node) &&
    /^(button|checkbox|img|image|math|menuitemcheckbox|menuitemradio|meter|option|progressbar|radio|scrollbar|separator|slider|switch|tab)$/.test(
      kit.role(node) ?? "",
    ) &&
    node.children.length > 0,
  evaluate: (kit, _element, node, note) => {
    const stops = kit.tabStops(node, "anything").filter((stop) => stop !== node && !kit.isWidget(stop));
    note.relatedNodes(stops.map(({ actualNode }) => actualNode));
    return stops.length === 0;
  },
});
