import { motionOf, scriptedOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const show = (words: readonly string[], rest = ""): string =>
  `<p id="p">${words[0]}</p>${rest}<script>const all = ${JSON.stringify(words)}; let at = 0; setInterval(() => { p.textContent = all[++at % all.length] }, 1500)</script>`;

export default {
  failed: { "slogans one after the other, and nothing to press": show(["Bienvenue", "Inscriptions ouvertes", "Fête de la musique"]) },
  cantTell: {
    "slogans, and a button": show(["Bienvenue", "Inscriptions ouvertes", "Fête de la musique"], "<button>Pause</button>"),
    "a frame may hold the button": motionOf({
      controls: 0,
      scripted: [scriptedOf({ words: 9 })],
      opaque: { frames: 1, canvases: 0, films: 0, asked: false },
    }),
  },
  inapplicable: {
    "a counter": show(["1 place", "2 place", "3 place"]),
    "news that came twice": motionOf({ scripted: [scriptedOf({ words: 2 })] }),
    "while something is under way": motionOf({ scripted: [scriptedOf({ words: 9, waiting: true })] }),
    "an older dossier": motionOf({ scripted: [scriptedOf()] }),
    "a text that stays": "<p>Bienvenue</p>",
  },
} satisfies FactsCases;
