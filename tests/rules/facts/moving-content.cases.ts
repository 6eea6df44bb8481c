import { animationOf, imageOf, motionOf, scriptedOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const slide = "<style>@keyframes slide { to { translate: 200px } } .s { animation: slide 8s infinite alternate }</style>";
/** Two pictures of one pixel, a second each, without an end. */
const gif =
  "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQEZAAAACwAAAAAAQABAAACAkQBACH5BARkAAAALAAAAAABAAEAAAICTAEAOw==";

export default {
  failed: {
    "a text that slides, and nothing to press": `${slide}<p class="s">Inscriptions ouvertes</p><a href="/suite">Suite</a>`,
    "an svg that turns": `<svg width="40" height="40"><rect width="9" height="9"><animateTransform attributeName="transform" type="rotate" to="90" dur="2s" repeatCount="indefinite"/></rect></svg>`,
  },
  cantTell: {
    "a text that slides, and a button": `${slide}<p class="s">Inscriptions ouvertes</p><button>Arrêter</button>`,
    "pictures that a script changes": `<p id="p">Un</p><script>setInterval(() => { p.textContent += "." }, 1500)</script>`,
    "an animated image": `<img alt="" width="40" height="40" src="${gif}">`,
    "only where movement is wanted": `<style>@media (prefers-reduced-motion: no-preference) { .s { animation: slide 8s infinite } } @keyframes slide { to { translate: 200px } }</style><p class="s">Suite</p><button>Menu</button>`,
  },
  passed: {
    "an animation that ends": motionOf({ animations: [animationOf({ seconds: 2 })] }),
    "a text that a script changed for a moment": motionOf({ scripted: [scriptedOf({ seconds: 2 })] }),
  },
  inapplicable: {
    "nothing moves, a text that comes late, an animation nobody sees": `${slide}<p id="p"></p><p class="s" hidden>Caché</p><script>setTimeout(() => { p.textContent = "Prêt" }, 2000)</script>`,
    "an image shown once": motionOf(),
  },
  untested: {
    "what shows that something is under way": motionOf({ animations: [animationOf({ waiting: true })] }),
    "a frame": motionOf({ opaque: { frames: 1, canvases: 0, films: 0, asked: false } }),
    "an image that could not be read": motionOf({ unread: 1 }),
    "a script that asked whether movement is wanted": `<script>matchMedia("(prefers-reduced-motion: reduce)")</script><p>Suite</p>`,
    "no time": motionOf({ observed: 0, images: [imageOf({ seconds: 1 })] }),
  },
} satisfies FactsCases;
