import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.1.2: a recorded film without sound has a transcript, a sound version or an audio description. Only where the browser knows that there is no sound; fails only where nothing in the page could be an alternative.
 */
export default definePageRule({
  id: "silent-video-alternative",
  tests: ["4.1.2"],
  wcag: ["1.2.1"],
  act: ["c3232f", "ee13b5", "d7ba54"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une vidéo sans son doit avoir une alternative", en: "A film without sound must have an alternative" },
  failed: {
    fr: "La vidéo n'a pas de son, et la page n'offre ni texte ni version audio de ce qu'elle montre : les personnes aveugles n'y ont pas accès.",
    en: "The film has no sound, and the page offers neither a text nor a sound version of what it shows: blind people do not get it.",
  },
  cantTell: {
    fr: "La vidéo sans son doit avoir une alternative : vérifiez que le texte voisin dit ce qu'elle montre.",
    en: "The silent film must have an alternative: check that the text beside it tells what it shows.",
  },
  repair: {
    fr: "Décrivez sous la vidéo ce qu'elle montre, ou proposez une version audio juste à côté.",
    en: "Describe under the film what it shows, or offer a sound version right beside it.",
  },
  selector: "video",
  matches: (kit, element, node) => kit.isRecording(element, node) && kit.soundOf(element) === "no",
  evaluate: (kit, element) => kit.hasAlternative(element),
});
