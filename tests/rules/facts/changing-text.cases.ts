import { motionOf, scriptedOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const show = (words: readonly string[], rest = ""): string =>
  `<p id="p">${words[0]}</p>${rest}<script>const all = ${JSON.stringify(words)}; let at = 0; setInterval(() => { p.textContent = all[++at % all.length] }, 1500)</script>`;

export default {
  failed: {
    "figures that go up and down": show(["Ventes : 310", "Ventes : 805", "Ventes : 112", "Ventes : 640", "Ventes : 87"]),
    "slogans one after the other, and nothing to press": show(["Bienvenue", "Inscriptions ouvertes", "Fête de la musique"]),
  },
  cantTell: {
    "slogans, and a button": show(["Bienvenue", "Inscriptions ouvertes", "Fête de la musique"], "<button>Pause</button>"),
    "slogans, and a field that may slow them down": show(
      ["Bienvenue", "Inscriptions ouvertes", "Fête de la musique"],
      '<label>Durée <input type="number"></label>',
    ),
    "a frame may hold the button": motionOf({
      controls: 0,
      scripted: [scriptedOf({ words: 9 })],
      opaque: { frames: 1, canvases: 0, films: 0, asked: false },
    }),
  },
  inapplicable: {
    "a counter": show(["1 place", "2 place", "3 place", "4 place", "5 place", "6 place"]),
    "a count down that begins again": motionOf({ controls: 0, scripted: [scriptedOf({ figures: { changes: 11, turns: 2 } })] }),
    "the time of day": show(["10:59", "11:00", "10:58", "11:02", "10:57"]),
    "news that came twice": motionOf({ scripted: [scriptedOf({ words: 2 })] }),
    "while something is under way": motionOf({ scripted: [scriptedOf({ words: 9, waiting: true })] }),
    "an older dossier": motionOf({ scripted: [scriptedOf()] }),
    "a text that stays": "<p>Bienvenue</p>",
  },
} satisfies FactsCases;
