import type { RuleCases } from "../../support/rule-cases.ts";

const film = (mark = ""): string => `<video src="/film.mp4" ${mark} controls><track kind="descriptions" src="/d.vtt"></video>`;

export default {
  failed: { "the browser's own player": film("bad") },
  cantTell: { "scripts that may speak it": `${film("bad")}<script>let player = 1;</script>` },
  passed: { "a transcript too": `${film()}<a href="/t">Transcription</a>` },
  inapplicable: {
    "captions alone": '<video src="/film.mp4" controls><track kind="captions" src="/a.vtt"></video>',
    "not seen": `<div hidden>${film()}</div>`,
  },
} satisfies RuleCases;
