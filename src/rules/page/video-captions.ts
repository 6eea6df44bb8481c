import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.3.1: a recorded film with sound has captions. A track passes; without one they may still be drawn into the picture, which only a person sees.
 */
export default definePageRule({
  id: "video-captions",
  tests: ["4.3.1"],
  wcag: ["1.2.2"],
  impact: "critical",
  certainty: "review",
  help: { fr: "Une vidéo doit avoir des sous-titres", en: "A film must have captions" },
  failed: {
    fr: "La vidéo n'a aucune piste de sous-titres : vérifiez qu'ils sont incrustés dans l'image, ou que la vidéo ne fait que répéter un texte de la page.",
    en: "The film has no track of captions: check that they are part of the picture, or that the film only repeats a text of the page.",
  },
  repair: {
    fr: 'Ajoutez <track kind="captions" srclang="fr" src="….vtt"> à la vidéo ; s\'ils sont incrustés, dites-le à côté du lecteur.',
    en: 'Add <track kind="captions" srclang="en" src="….vtt"> to the film; if they are part of the picture, say so beside the player.',
  },
  selector: "video",
  matches: (kit, element, node) => kit.isRecording(element, node) && kit.soundOf(element) !== "no",
  evaluate: (kit, element) => kit.tracksOf(element, ["captions", "subtitles"]).length > 0,
});
