import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const at = (x: number, y: number) => stopOf({ box: { x, y, width: 80, height: 20 } });

export default {
  cantTell: {
    "a positive tabindex": `<ul><li><a href="/un">Un</a><p style="height:200px">Texte</p></li><li><a href="/deux" tabindex="1">Deux</a></li></ul>`,
    "an order turned round by styles": `<div style="display:flex; flex-direction:column-reverse"><p style="height:150px"><a href="/un">Un</a></p><p style="height:150px"><a href="/deux">Deux</a></p></div>`,
  },
  passed: {
    "reading order": `<p><a href="/un">Un</a></p><p style="height:200px">Texte</p><p><a href="/deux">Deux</a></p>`,
    "the next column, and another area": keyboardOf([at(20, 600), at(500, 100), { ...at(20, 50), landmark: "footer" }]),
    "a bar that stays at the top of the screen": keyboardOf([at(20, 600), { ...at(20, 10), fixed: true }]),
  },
  inapplicable: { "nothing to stop at": keyboardOf([]) },
} satisfies FactsCases;
