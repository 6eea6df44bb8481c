import { definePageRule } from "../page-rule.ts";

/** RGAA 11.4.1: a label stands beside its field. Certain where another field stands between the two, one below the other. */
export default definePageRule({
  id: "field-label-adjacent",
  tests: ["11.4.1"],
  wcag: ["3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Une étiquette doit être accolée à son champ", en: "A label must stand beside its field" },
  failed: {
    fr: "Un autre champ s'affiche entre l'étiquette et le sien : avec une loupe d'écran on croit remplir l'un et on remplit l'autre.",
    en: "Another field shows between the label and its own: with a screen magnifier one believes to fill in the one and fills in the other.",
  },
  repair: { fr: "Placez l'étiquette juste au-dessus de son champ, ou à sa gauche.", en: "Put the label just above its field, or on its left." },
  selector: "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea",
  matches: (kit, element, node) => {
    const [label, ...more] = kit.labelsOf(element);
    const drawn =
      label !== undefined && more.length === 0 && !label.contains(element) && kit.isShown(label) && label.getBoundingClientRect().width > 2;
    return drawn && kit.isShown(node) && element.getBoundingClientRect().width > 2;
  },
  evaluate: (kit, element) => {
    const label = kit.labelsOf(element)[0]?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    if (!label) return true;
    const [top, bottom] = label.bottom <= own.top ? [label.bottom, own.top] : [own.bottom, label.top];
    const [left, right] = [Math.max(label.left, own.left), Math.min(label.right, own.right)];
    // Nothing can stand between two that are close, or that are not one below the other.
    if (bottom - top < 16 || right - left < 8) return true;
    const isBetween = ({ actualNode }: { readonly actualNode: Element }): boolean => {
      const box = actualNode.getBoundingClientRect();
      return actualNode !== element && box.height > 8 && box.top >= top && box.bottom <= bottom && box.left < right && box.right > left;
    };
    return !kit.fields().some((field) => kit.isShown(field) && isBetween(field));
  },
});
