import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.1.1: recorded sound has a transcript, in the page or behind a link. Fails only where nothing in the page could be one: no text but a sentence that announces the recording, no link that promises it, nothing folded.
 */
export default definePageRule({
  id: "audio-transcript",
  tests: ["4.1.1"],
  wcag: ["1.2.1"],
  act: ["2eb176", "e7aa44", "afb423"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un enregistrement audio doit avoir une transcription", en: "A sound recording must have a transcript" },
  failed: {
    fr: "La page ne donne ni le texte de l'enregistrement audio ni de lien vers une transcription : les personnes sourdes n'ont pas accès à ce qui est dit.",
    en: "The page gives neither the text of the sound recording nor a link to a transcript: deaf people do not get what is said.",
  },
  cantTell: {
    fr: "L'enregistrement audio doit avoir une transcription : vérifiez que le texte voisin en est une.",
    en: "The sound recording must have a transcript: check that the text beside it is one.",
  },
  repair: {
    fr: "Écrivez la transcription sous le lecteur, ou mettez juste à côté un lien « Transcription de … ».",
    en: "Write the transcript under the player, or put a link “Transcript of …” right beside it.",
  },
  selector: "audio",
  matches: (kit, element, node) => kit.isRecording(element, node),
  evaluate: (kit, element) => kit.hasAlternative(element),
});
