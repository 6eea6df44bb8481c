import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no track": '<video src="/film.mp4" bad controls></video>',
    "a track without a file": '<video src="/film.mp4" bad controls><track kind="captions"></video>',
    "a text that is no caption":
      '<video src="/film.mp4" bad controls></video><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
  },
  cantTell: {
    "said to be there": '<video src="/film.mp4" bad controls></video><p>Vidéo sous-titrée en français.</p>',
    "the file says so": '<video src="/film_sous-titres.mp4" bad controls></video>',
    "a film that repeats the text":
      '<p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p><p>Regardez la même information en vidéo.</p><video src="/film.mp4" bad controls></video>',
  },
  passed: {
    "a track": '<video src="/film.mp4" controls><track kind="captions" src="/a.vtt" srclang="fr"></video>',
  },
  inapplicable: {
    "without sound": '<video src="/film-muet.mp4" controls></video>',
    "a wallpaper": '<video src="/film.mp4" autoplay muted></video>',
    "a player of its own": '<video src="/film.mp4" ></video>',
  },
} satisfies RuleCases;
