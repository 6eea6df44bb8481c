import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "nothing around": '<video src="/film.mp4" bad controls></video>',
    "captions alone": '<video src="/film.mp4" bad controls><track kind="captions" src="/a.vtt"></video>',
    "a text beside":
      '<video src="/film.mp4" bad controls></video><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
    "a track of descriptions": '<video src="/film.mp4" bad controls><track kind="descriptions" src="/d.vtt"></video>',
  },
  passed: {
    "the DSFR's transcript":
      '<video src="/film.mp4" controls></video><div class="fr-transcription"><button class="fr-transcription__btn" aria-expanded="false">Transcription</button></div>',
  },
  inapplicable: {
    "a wallpaper": '<video src="/film.mp4" autoplay muted loop></video>',
    "no sound": `<video src="${silentFilm}" controls></video>`,
    hidden: '<video src="/film.mp4" controls hidden></video>',
  },
} satisfies RuleCases;
