import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about captions say (RGAA 1.9), one for each kind of image. */
export const imageCaptionWords = {
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "La légende d'une image doit être reliée à l'image", en: "The caption of an image must be tied to the image" },
  failed: {
    fr: "La balise <figure> n'a pas à la fois role=\"group\" (ou « figure ») et un aria-label égal à la légende : des lecteurs d'écran ne relient pas la légende à l'image.",
    en: 'The <figure> does not have both role="group" (or figure) and an aria-label equal to the caption: some screen readers do not tie the caption to the image.',
  },
  cantTell: {
    fr: "La balise <figure> a un nom qui n'est pas le texte de sa légende : vérifiez que les deux disent la même chose.",
    en: "The <figure> has a name that is not its caption's text: check that the two say the same.",
  },
  repair: {
    fr: 'Écrivez <figure role="group" aria-label="texte de la légende"> autour de l\'image et de sa <figcaption>.',
    en: 'Write <figure role="group" aria-label="the caption\'s text"> around the image and its <figcaption>.',
  },
} as const satisfies Partial<RuleWords>;
