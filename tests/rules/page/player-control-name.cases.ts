import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a button without a name": '<div class="player"><video src="/film.mp4" ></video><button bad></button><button>Couper le son</button></div>',
  },
  passed: {
    named: '<div class="player"><video src="/film.mp4" ></video><button aria-label="Lecture"></button></div>',
  },
  inapplicable: {
    "the browser's controls": '<div class="player"><video src="/film.mp4" controls></video><button></button></div>',
    "a button elsewhere": '<div class="player"><video src="/film.mp4" ></video></div><button></button>',
  },
} satisfies RuleCases;
