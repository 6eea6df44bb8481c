import { definePageRule } from "../page-rule.ts";

/** RGAA 11.4.2: the label of a field that is filled in stands above it or on its left (in a script written from left to right). */
export default definePageRule({
  id: "field-label-place",
  tests: ["11.4.2"],
  wcag: ["3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "L'étiquette d'un champ doit être au-dessus ou à gauche de lui", en: "The label of a field must be above it or on its left" },
  failed: {
    fr: "L'étiquette est placée après son champ : avec une loupe d'écran on lit celle du champ voisin.",
    en: "The label stands after its field: with a screen magnifier one reads that of the next field.",
  },
  repair: { fr: "Placez l'étiquette juste au-dessus du champ, ou à sa gauche.", en: "Put the label just above the field, or on its left." },
  selector:
    "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio],[type=color],[type=range],[type=file]),select,textarea",
  matches: (kit, element, node) => {
    const [label, ...more] = kit.labelsOf(element);
    const shown =
      label !== undefined && more.length === 0 && !label.contains(element) && kit.isShown(label) && label.getBoundingClientRect().width > 2;
    return shown && kit.isShown(node) && getComputedStyle(element).direction === "ltr" && element.getBoundingClientRect().width > 2;
  },
  evaluate: (kit, element) => {
    const label = kit.labelsOf(element)[0]?.getBoundingClientRect();
    const field = element.getBoundingClientRect();
    if (!label) return undefined;
    const isBelow = label.top >= field.bottom - 2 && label.left < field.right;
    const isRight = label.left >= field.right - 2 && label.top < field.bottom && label.bottom > field.top;
    return !(isBelow || isRight);
  },
});
