import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

const fold = (words: string): string => `<details><summary>Lire la transcription</summary>${words}</details>`;

export default {
  failed: { "a text that holds a place": `<figure><video bad controls src="/a.mp4"></video>${fold("Lorem ipsum dolor sit amet")}</figure>` },
  cantTell: { "a text": `<figure><video bad controls src="/a.mp4"></video>${fold("La maire ouvre la porte et dit : entrez !")}</figure>` },
  inapplicable: {
    none: '<video controls src="/a.mp4"></video>',
    "a film without sound": `<figure><video controls src="${silentFilm}"></video>${fold("")}</figure>`,
    hidden: `<figure><video hidden controls src="/a.mp4"></video>${fold("")}</figure>`,
  },
} satisfies RuleCases;
