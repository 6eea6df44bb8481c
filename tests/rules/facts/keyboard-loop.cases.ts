import type { FocusLoop } from "../../../src/domain/keyboard-evidence.ts";
import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const loop: FocusLoop = { stops: [0, 1], single: false, exits: ["shift-tab"], dialog: false, listens: false, advice: [] };

export default {
  failed: {
    "two buttons before a third one": `<button onblur="setTimeout(() => this.nextElementSibling.focus(), 5)">Un</button><button onblur="setTimeout(() => this.previousElementSibling.focus(), 5)">Deux</button><button>Trois</button>`,
  },
  cantTell: { "a code editor": keyboardOf([stopOf(), stopOf()], { end: "loop", loop: { ...loop, stops: [1], single: true } }) },
  passed: { "a way through the page": keyboardOf([stopOf(), stopOf()]) },
  inapplicable: { "one stop": keyboardOf([stopOf()]) },
} satisfies FactsCases;
