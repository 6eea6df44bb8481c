import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "nothing around": `<video src="${silentFilm}" bad controls></video>` },
  cantTell: {
    "a text beside": `<video src="${silentFilm}" bad controls></video><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>`,
  },
  passed: { "a transcript": `<video src="${silentFilm}" controls></video><a href="/t">Transcription</a>` },
  inapplicable: {
    "a film that the browser could not load": '<video src="/film-muet.mp4" controls></video>',
    hidden: `<video src="${silentFilm}" controls hidden></video>`,
  },
} satisfies RuleCases;
