import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing around": '<video src="/film.mp4" bad controls></video>',
    "an empty section": '<section><audio src="/entretien.mp3" bad controls></audio></section>',
  },
  passed: {
    "a heading": '<h2>Visite de la mairie</h2><video src="/film.mp4" controls></video>',
    "a name": '<video src="/film.mp4" controls aria-label="Visite de la mairie"></video>',
    "a caption": '<figure><video src="/film.mp4" controls></video><figcaption>Visite</figcaption></figure>',
  },
  inapplicable: {
    "a wallpaper": '<video src="/film.mp4" autoplay muted></video>',
    hidden: '<video src="/film.mp4" controls hidden></video>',
  },
} satisfies RuleCases;
