import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.1.3: a recorded film with sound has a transcript or an audio description, "if necessary": its sound may tell all that the picture shows, which only
 * a person hears. A link that promises a transcript passes.
 */
export default definePageRule({
  id: "video-alternative",
  tests: ["4.1.3"],
  wcag: ["1.2.3"],
  impact: "serious",
  certainty: "review",
  help: { fr: "Une vidéo doit avoir une transcription ou une audiodescription", en: "A film must have a transcript or an audio description" },
  failed: {
    fr: "La page n'offre ni transcription ni version audiodécrite de la vidéo : les personnes aveugles n'ont pas ce que montre l'image, les personnes sourdes et aveugles n'ont rien.",
    en: "The page offers neither a transcript nor a described version of the film: blind people miss what the picture shows, deafblind people get nothing.",
  },
  cantTell: {
    fr: "La vidéo doit avoir une transcription ou une audiodescription : vérifiez que le texte voisin, ou la bande son, dit tout ce que l'image montre.",
    en: "The film must have a transcript or an audio description: check that the text beside it, or its sound, tells all that the picture shows.",
  },
  repair: {
    fr: "Publiez la transcription (paroles et ce que l'on voit) sous la vidéo ou derrière un lien voisin, ou proposez une version audiodécrite.",
    en: "Publish the transcript (words and what is seen) under the film or behind a link beside it, or offer a described version.",
  },
  selector: "video",
  matches: (kit, element, node) => kit.isRecording(element, node) && kit.soundOf(element) !== "no",
  evaluate: (kit, element) => (kit.tracksOf(element, ["descriptions"]).length > 0 ? undefined : kit.hasAlternative(element)),
});
