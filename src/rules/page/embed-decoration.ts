import { definePageRule } from "../page-rule.ts";

/** RGAA 1.2.6: a decorative image in `embed` is hidden from assistive technologies and has no alternative. */
export default definePageRule({
  id: "embed-decoration",
  tests: ["1.2.6"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Une image de décoration doit être ignorée par les technologies d'assistance",
    en: "A decorative image must be ignored by assistive technologies",
  },
  failed: {
    fr: "L'image est masquée aux technologies d'assistance, donc décorative, mais garde un nom ou un texte de remplacement : l'intention est contradictoire et certains lecteurs d'écran le lisent.",
    en: "The image is hidden from assistive technologies, so is decorative, but keeps a name or fallback text: the intention contradicts itself and some screen readers read it.",
  },
  repair: {
    fr: "Retirez title, aria-label et le texte de remplacement ; si l'image informe, retirez plutôt aria-hidden.",
    en: "Remove title, aria-label and the fallback text; if the image informs, remove aria-hidden instead.",
  },
  selector: "embed[aria-hidden=true]",
  hidden: true,
  matches: (kit, element) => kit.isImageObject(element) && element.getAttribute("aria-hidden") === "true" && kit.captionOf(element) === null,
  evaluate: (kit, element) => kit.attachedName(element) === "",
});
