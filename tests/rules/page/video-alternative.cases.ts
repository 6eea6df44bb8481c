import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing around": '<video src="/film.mp4" bad controls></video>',
    "captions alone": '<video src="/film.mp4" bad controls><track kind="captions" src="/a.vtt"></video>',
    "a text hidden from assistive technologies":
      '<video src="/film.mp4" bad controls></video><p aria-hidden="true">La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
  },
  cantTell: {
    "a text beside":
      '<video src="/film.mp4" bad controls></video><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
    "a file named after its description": '<video src="/film-audiodescription.mp4" bad controls></video>',
    "a track of descriptions": '<video src="/film.mp4" bad controls><track kind="descriptions" src="/d.vtt"></video>',
  },
  passed: {
    "the DSFR's transcript":
      '<video src="/film.mp4" controls></video><div class="fr-transcription"><button class="fr-transcription__btn" aria-expanded="false">Transcription</button></div>',
  },
  inapplicable: {
    "a wallpaper": '<video src="/film.mp4" autoplay muted loop></video>',
    "without sound": '<video src="/film-muet.mp4" controls></video>',
    hidden: '<video src="/film.mp4" controls hidden></video>',
  },
} satisfies RuleCases;
