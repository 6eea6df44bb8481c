import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a button that blurs itself": `<a href="#un">Un</a><button onfocus="this.blur()">Deux</button><a href="#trois">Trois</a>` },
  passed: {
    "a field that moves the focus on": `<a href="#un">Un</a><input onfocus="deux.focus()" aria-label="Code"><button id="deux">Deux</button>`,
    "nothing of the kind": keyboardOf([stopOf()]),
  },
  inapplicable: { "nothing that can have the focus": keyboardOf([]) },
} satisfies FactsCases;
