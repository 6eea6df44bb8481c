import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.1.3, ACT c5a4ea: who writes a track of descriptions says that the picture shows what the sound does not tell. No browser speaks such a track: without a player
 * that does, and without any other alternative, nobody gets it. A page without scripts has no such player.
 */
export default definePageRule({
  id: "description-track-read",
  tests: ["4.1.3"],
  wcag: ["1.2.3", "1.2.5"],
  act: ["c5a4ea"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Une piste de descriptions a besoin d'un lecteur qui la dise",
    en: "A track of descriptions needs a player that speaks it",
  },
  failed: {
    fr: "La vidéo a une piste de descriptions qu'aucun navigateur ne dit, et la page n'offre ni transcription ni version audiodécrite : les personnes aveugles n'ont pas ce que montre l'image.",
    en: "The film has a track of descriptions that no browser speaks, and the page offers neither a transcript nor a described version: blind people miss what the picture shows.",
  },
  cantTell: {
    fr: "Aucun navigateur ne dit une piste de descriptions : vérifiez que le lecteur vidéo de la page le fait.",
    en: "No browser speaks a track of descriptions: check that the page's player does.",
  },
  repair: {
    fr: "Proposez une version audiodécrite de la vidéo, ou publiez la transcription (paroles et ce que l'on voit) juste à côté.",
    en: "Offer a version of the film with audio description, or publish the transcript (words and what is seen) right beside it.",
  },
  selector: "video",
  matches: (kit, element, node) => kit.isRecording(element, node) && kit.tracksOf(element, ["descriptions"]).length > 0,
  evaluate: (kit, element) => {
    if (kit.hasAlternative(element) !== false) return true;
    const runs = [...document.scripts].some(({ type }) => /^(|module|(text|application)\/(java|ecma)script)$/i.test(type.trim()));
    return runs ? undefined : false;
  },
});
