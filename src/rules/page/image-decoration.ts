import { definePageRule } from "../page-rule.ts";

/** RGAA 1.2.1: a decorative image has an empty alternative and no other attribute that gives one. */
export default definePageRule({
  id: "image-decoration",
  tests: ["1.2.1"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Une image de décoration doit être ignorée par les technologies d'assistance",
    en: "A decorative image must be ignored by assistive technologies",
  },
  failed: {
    fr: "L'image a une alternative vide, donc décorative, et en même temps un titre ou un nom ARIA : des lecteurs d'écran l'annoncent, d'autres la taisent.",
    en: "The image has an empty alternative, so is decorative, and a title or ARIA name at the same time: some screen readers announce it, others do not.",
  },
  repair: {
    fr: "Si l'image est décorative, gardez alt=\"\" seul, sans title ni aria-label ; sinon écrivez l'alternative dans alt.",
    en: 'If the image is decorative, keep alt="" alone without title or aria-label; if not, write the alternative in alt.',
  },
  selector: "img[alt]",
  matches: (kit, element, node) =>
    kit.isOffered(node) &&
    element.getAttribute("alt")?.trim() === "" &&
    !/^(none|presentation)$/.test(kit.explicitRole(node) ?? "") &&
    kit.captionOf(element) === null,
  evaluate: (_kit, element) => !["aria-label", "aria-labelledby", "title"].some((key) => element.getAttribute(key)?.trim()),
});
