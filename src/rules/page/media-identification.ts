import { definePageRule } from "../page-rule.ts";

/** RGAA 4.7.1: the text beside a recording says which one it is. Fails where there is neither text around nor a name. */
export default definePageRule({
  id: "media-identification",
  tests: ["4.7.1"],
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un média doit être identifiable par le texte qui l'entoure", en: "A recording must be identifiable by the text around it" },
  failed: {
    fr: "Aucun texte autour du lecteur ni aucun nom ne dit de quel enregistrement il s'agit : les personnes aveugles ne savent pas ce qu'elles vont lancer.",
    en: "No text around the player and no name says which recording it is: blind people do not know what they are about to start.",
  },
  repair: { fr: "Placez un titre ou une phrase juste avant le lecteur.", en: "Put a heading or a sentence right before the player." },
  selector: "video,audio",
  matches: (kit, element, node) => kit.isRecording(element, node) && kit.playerOf(element)?.querySelector("iframe,canvas,img") == null,
  evaluate: (kit, element, node) => kit.wordsAround(element) !== "" || kit.name(node) !== "",
});
