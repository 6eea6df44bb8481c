import type { FocusLoop } from "../../../src/domain/keyboard-evidence.ts";
import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const trap: FocusLoop = { stops: [0, 1], single: false, exits: [], dialog: false, listens: false, advice: [] };

export default {
  failed: {
    "a field that takes the focus back": `<a href="#un">Un</a><input onblur="setTimeout(() => this.focus(), 5)" bad><a href="#deux">Deux</a>`,
    "two buttons that send the focus to each other": `<a href="#un">Un</a><button id="a" onblur="b.focus()">A</button><button id="b" onblur="a.focus()">B</button><a href="#deux">Deux</a>`,
    "advice that cannot work": keyboardOf([stopOf(), stopOf()], { end: "loop", loop: { ...trap, advice: ["Ctrl+M pour sortir"] } }),
  },
  cantTell: {
    "a key that the page tells of": keyboardOf([stopOf(), stopOf()], {
      end: "loop",
      loop: { ...trap, listens: true, advice: ["Ctrl+M pour sortir"] },
    }),
    "a cookie banner": keyboardOf([stopOf({ tag: "button", fixed: true }), stopOf({ tag: "button", fixed: true })], { end: "loop", loop: trap }),
  },
  passed: {
    "nothing that holds the focus": `<a href="#un">Un</a><input type="date" aria-label="Date"><button>Deux</button>`,
    "a window that Escape closes": `<a href="#un">Un</a><div role="dialog" aria-label="Choix" onkeydown="if (event.key === 'Escape') { this.remove(); document.querySelector('a').focus() }"><button id="a" onkeydown="if (event.key === 'Tab') { event.preventDefault(); b.focus() }">A</button><button id="b" onkeydown="if (event.key === 'Tab') { event.preventDefault(); a.focus() }">B</button></div>`,
    "a text area that keeps Tab and lets Shift+Tab go": `<a href="#un">Un</a><textarea aria-label="Code" onkeydown="if (event.key === 'Tab' && !event.shiftKey) event.preventDefault()"></textarea>`,
  },
  inapplicable: { "nothing that can have the focus": "<p>Rien</p>" },
} satisfies FactsCases;
