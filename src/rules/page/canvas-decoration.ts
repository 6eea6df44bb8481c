import { definePageRule } from "../page-rule.ts";

/** RGAA 1.2.5: a decorative bitmap image is hidden from assistive technologies and has no alternative. */
export default definePageRule({
  id: "canvas-decoration",
  tests: ["1.2.5"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Une image de décoration doit être ignorée par les technologies d'assistance",
    en: "A decorative image must be ignored by assistive technologies",
  },
  failed: {
    fr: "L'image <canvas> est masquée aux technologies d'assistance, donc décorative, mais garde un nom ou un contenu de remplacement : les deux se contredisent.",
    en: "The <canvas> is hidden from assistive technologies, so is decorative, but keeps a name or fallback content: the two contradict each other.",
  },
  repair: {
    fr: "Retirez le nom et le contenu entre les balises ; si l'image informe, retirez plutôt aria-hidden.",
    en: "Remove the name and the content between the tags; if the image informs, remove aria-hidden instead.",
  },
  selector: "canvas[aria-hidden=true]",
  hidden: true,
  matches: (kit, element) => kit.captionOf(element) === null && kit.isShown(element),
  evaluate: (kit, element) => kit.attachedName(element) === "" && kit.fold(element.textContent) === "",
});
