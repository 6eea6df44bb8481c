import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 1.5.1: a picture test has a counterpart for those who do not see it: a sound, a telephone number, a person. Where some way out is named, a person says whether it is one.
 */
export default definePageRule({
  id: "captcha-alternative",
  tests: ["1.5.1"],
  wcag: ["1.1.1"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Un CAPTCHA graphique doit avoir une autre solution", en: "A picture CAPTCHA must have another way" },
  failed: {
    fr: "Le CAPTCHA ne se résout qu'en regardant l'image, et la page n'offre ni version sonore ni autre moyen : les personnes aveugles ne peuvent pas continuer.",
    en: "The CAPTCHA can only be solved by looking at the image, and the page offers no sound and no other way: blind people cannot go on.",
  },
  cantTell: {
    fr: "Le CAPTCHA est une image : vérifiez que le moyen proposé à côté permet de s'en passer.",
    en: "The CAPTCHA is an image: check that the way offered beside it does without it.",
  },
  repair: {
    fr: "Ajoutez une version audio ou une question simple, ou indiquez comment faire la démarche sans CAPTCHA ; mieux, remplacez-le par une protection invisible.",
    en: "Add a sound version or a simple question, or say how to go on without the CAPTCHA; better, replace it by an invisible protection.",
  },
  selector: "img,canvas,svg,object,embed",
  matches: (kit, element, node) => kit.isOffered(node) && kit.isCaptcha(element) && !kit.isInsideControl(element),
  evaluate: (kit, element) => kit.hasCaptchaSound(element) || (kit.hasCaptchaWayOut() ? undefined : false),
});
