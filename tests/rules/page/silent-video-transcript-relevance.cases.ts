import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

const fold = (words: string): string => `<details><summary>Transcription</summary>${words}</details>`;

export default {
  failed: { "an empty fold": `<figure><video bad controls src="${silentFilm}"></video>${fold("")}</figure>` },
  cantTell: { "a text": `<figure><video bad controls src="${silentFilm}"></video>${fold("La maire ouvre la porte de la mairie.")}</figure>` },
  inapplicable: {
    none: `<video controls src="${silentFilm}"></video>`,
    "a film that may have sound": `<figure><video controls src="/a.mp4"></video>${fold("")}</figure>`,
  },
} satisfies RuleCases;
