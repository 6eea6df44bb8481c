import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "no track": '<video src="/film.mp4" bad controls></video>',
    "a track without a file": '<video src="/film.mp4" bad controls><track kind="captions"></video>',
    "whatever the file is called": '<video src="/film_sous-titres.mp4" bad controls></video><video src="/film-muet.mp4" bad controls></video>',
  },
  passed: { "a track": '<video src="/film.mp4" controls><track kind="captions" src="/a.vtt" srclang="fr"></video>' },
  inapplicable: {
    "no sound": `<video src="${silentFilm}" controls></video>`,
    "a wallpaper": '<video src="/film.mp4" autoplay muted></video>',
    "a player of its own": '<video src="/film.mp4"></video>',
  },
} satisfies RuleCases;
