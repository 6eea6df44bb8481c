import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing around": '<video src="/film-muet.mp4" bad controls></video>',
  },
  cantTell: {
    "a text beside":
      '<video src="/film-muet.mp4" bad controls></video><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
  },
  passed: {
    "a transcript": '<video src="/film-muet.mp4" controls></video><a href="/t">Transcription</a>',
  },
  inapplicable: {
    "with sound": '<video src="/film.mp4" controls></video>',
    hidden: '<video src="/film-muet.mp4" controls hidden></video>',
  },
} satisfies RuleCases;
