import type { RuleWords } from "../../domain/rule.ts";

/** What the rules about transcripts that say nothing share (RGAA 4.2), one for each kind of medium. */
export const transcriptWords = {
  wcag: ["1.2.1", "1.2.3"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La transcription doit dire ce que le média dit et montre", en: "The transcript must tell what the medium says and shows" },
  failed: {
    fr: "La transcription annoncée est vide ou tient lieu de texte à venir : les personnes sourdes ou aveugles n'y trouvent rien.",
    en: "The transcript that is announced is empty or holds the place of a text to come: deaf and blind people find nothing in it.",
  },
  cantTell: {
    fr: "Le média a une transcription : lisez si elle dit tout ce qu'il dit et montre.",
    en: "The medium has a transcript: read whether it tells all that the medium says and shows.",
  },
  repair: {
    fr: "Écrivez dans la transcription les paroles, les sons utiles et ce que l'image montre.",
    en: "Write in the transcript the words, the sounds that matter and what the picture shows.",
  },
} as const satisfies Partial<RuleWords>;
