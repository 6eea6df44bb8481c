import { silentFilm } from "../../support/film.ts";
import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "sound without controls": '<audio src="/entretien.mp3" bad autoplay></audio>',
    "a control that nobody sees": '<audio src="/entretien.mp3" bad autoplay></audio><button hidden>Couper le son</button>',
    "a film whose control for the sound has no name": '<video src="/film.mp4" bad autoplay></video><button id="mute" style="padding: 9px"></button>',
    "a film whose control for the sound is hidden from screen readers":
      '<video src="/film.mp4" bad autoplay></video><div aria-hidden="true"><button>Couper le son</button></div>',
    "a control without a name": '<audio src="/entretien.mp3" bad autoplay></audio><button></button>',
  },
  cantTell: {
    "a film of which the browser knows nothing": '<video src="/film.mp4" bad autoplay></video>',
    "a control that may show once the film is there": '<video src="/film.mp4" bad autoplay></video><button hidden>Couper le son</button>',
  },
  passed: {
    controls: '<audio src="/entretien.mp3" autoplay controls></audio>',
    "two seconds": '<audio src="/a.mp3#t=8,10" autoplay></audio>',
    "a button": '<video src="/film.mp4" autoplay></video><button>Couper le son</button>',
  },
  inapplicable: {
    muted: '<video src="/film.mp4" autoplay muted></video>',
    "without sound": `<video src="${silentFilm}" autoplay></video>`,
    "started by the user": '<audio src="/entretien.mp3" controls></audio>',
  },
} satisfies RuleCases;
