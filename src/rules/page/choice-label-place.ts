import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.4.3: the label of a box or a radio button stands below it or on its right (in a script written from left to right). Only controls that look
 * like boxes and buttons are meant: those that a style sheet draws are left out.
 */
export default definePageRule({
  id: "choice-label-place",
  tests: ["11.4.3"],
  wcag: ["3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "L'étiquette d'une case ou d'un bouton radio doit être à sa droite", en: "The label of a box or radio button must be on its right" },
  failed: {
    fr: "L'étiquette est placée avant la case : avec une loupe d'écran on ne voit pas l'une et l'autre, et l'on coche la voisine.",
    en: "The label stands before the box: with a screen magnifier one does not see both, and ticks the next one.",
  },
  repair: { fr: "Placez l'étiquette juste à droite de la case.", en: "Put the label just to the right of the box." },
  selector: "input[type=checkbox],input[type=radio]",
  matches: (kit, element, node) => {
    const label = kit.labelsOf(element)[0];
    const { appearance, opacity, direction } = getComputedStyle(element);
    const looksLikeOne = appearance !== "none" && Number(opacity) > 0.1 && element.getBoundingClientRect().width > 6;
    return label !== undefined && kit.isShown(label) && looksLikeOne && direction === "ltr" && kit.isShown(node);
  },
  evaluate: (kit, element) => {
    const label = kit.labelsOf(element)[0];
    const range = element.ownerDocument.createRange();
    if (!label) return undefined;
    range.selectNodeContents(label);
    const own = element.getBoundingClientRect();
    // The words of a label that holds its box, without the box.
    const words = [...range.getClientRects()].filter(({ width, left, right }) => width > 1 && !(left >= own.left - 1 && right <= own.right + 1));
    const sameLine = words.filter(({ top, bottom }) => top < own.bottom && bottom > own.top);
    if (sameLine.length === 0) return words.every(({ top }) => top >= own.bottom - 2) ? true : undefined;
    return !sameLine.every(({ right }) => right <= own.left + 2);
  },
});
