import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing to press": '<div><video src="/film.mp4" bad></video></div>',
  },
  cantTell: {
    "a button near it": '<div class="player"><video src="/film.mp4" bad></video><button>Lire</button></div>',
  },
  passed: {
    "the browser's controls": '<video src="/film.mp4" controls></video>',
  },
  inapplicable: {
    "a wallpaper": '<video src="/film.mp4" autoplay muted loop></video>',
    hidden: '<video src="/film.mp4" hidden></video>',
  },
} satisfies RuleCases;
