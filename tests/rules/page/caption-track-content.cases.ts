import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no caption in it": '<video src="/film.mp4" controls><track bad kind="captions" srclang="fr" src="data:text/vtt,WEBVTT"></video>',
  },
  passed: {
    captions:
      '<video src="/film.mp4" controls><track kind="captions" srclang="fr" src="data:text/vtt,WEBVTT%0A%0A00:00.000 --> 00:02.000%0ABonjour"></video>',
  },
  inapplicable: {
    "a file that was not loaded": '<video src="/film.mp4" controls><track kind="captions" src="/a.vtt"></video>',
    chapters: '<video src="/film.mp4" controls><track kind="chapters" src="data:text/vtt,WEBVTT"></video>',
  },
} satisfies RuleCases;
