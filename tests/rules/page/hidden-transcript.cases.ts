import type { RuleCases } from "../../support/rule-cases.ts";

const film = '<video src="/film.mp4" controls></video>';
const text = "Cette vidéo montre la maire qui accueille les nouveaux habitants devant la mairie, puis la salle des fêtes.";

export default {
  failed: {
    "hidden from screen readers": `${film}<p bad aria-hidden="true">${text}</p>`,
    "in English": `${film}<p bad lang="en" aria-hidden="true">The above video shows the mayor who greets new inhabitants in front of the town hall.</p>`,
  },
  passed: {
    "a transcript too": `${film}<p aria-hidden="true">${text}</p><button aria-expanded="false">Transcription</button>`,
    "the same words for everybody": `${film}<p aria-hidden="true">${text}</p><p>${text}</p>`,
  },
  inapplicable: {
    "read by everybody": `${film}<p>${text}</p>`,
    "about something else": `${film}<p aria-hidden="true">La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes.</p>`,
    "no film": `<p aria-hidden="true">${text}</p>`,
    "hidden from everybody": `${film}<p hidden aria-hidden="true">${text}</p>`,
  },
} satisfies RuleCases;
