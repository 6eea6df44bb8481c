import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    subtitles: '<video src="/film.mp4" bad controls><track kind="subtitles" src="/a.vtt" srclang="fr"></video>',
    "no kind": '<video src="/film.mp4" bad controls><track src="/a.vtt" srclang="fr"></video>',
  },
  passed: {
    captions: '<video src="/film.mp4" controls><track kind="captions" src="/a.vtt" srclang="fr"></video>',
  },
  inapplicable: {
    "a translation": '<video src="/film.mp4" controls><track kind="subtitles" src="/a.vtt" srclang="en"></video>',
    "no track": '<video src="/film.mp4" controls></video>',
  },
} satisfies RuleCases;
