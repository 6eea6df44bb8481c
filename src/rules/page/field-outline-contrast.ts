import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 3.3.1: the outline of a field can be seen: its border or its own ground, or those of what frames it, differ from what is around by
 * 3:1. Where a shadow, a picture or a transparency
 * draws it, nothing is said; a field that the browser draws by itself is an exception of the RGAA, and has enough contrast anyway.
 */
export default definePageRule({
  id: "field-outline-contrast",
  tests: ["3.3.1"],
  wcag: ["1.4.11"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le contour d'un champ doit avoir un contraste d'au moins 3:1", en: "The outline of a field must have a contrast of at least 3:1" },
  failed: {
    fr: "Ni la bordure ni le fond du champ ne se distinguent assez de ce qui l'entoure : les personnes malvoyantes ne voient pas où écrire.",
    en: "Neither the border nor the ground of the field differs enough from what is around: people with low vision do not see where to write.",
  },
  repair: {
    fr: "Donnez au champ une bordure plus foncée (au moins 3:1 sur le fond, par exemple #767676 sur du blanc).",
    en: "Give the field a darker border (at least 3:1 on the ground, #767676 on white for instance).",
  },
  selector:
    "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range],[type=color],[type=file]),select,textarea",
  matches: (kit, element, node) => {
    const { width, height } = element.getBoundingClientRect();
    const idle = element.matches(":disabled,[readonly],[aria-disabled=true],:focus");
    return kit.isShown(node) && !idle && width > 20 && height > 10 && kit.fieldContrast(element) !== null;
  },
  evaluate: (kit, element) => (kit.fieldContrast(element) ?? 21) >= 3,
});
