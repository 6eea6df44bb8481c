import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const menu = ["un", "deux", "trois", "quatre", "cinq", "six"].map((path) => `<a href="/${path}">${path}</a> `).join("");
const header = Array.from({ length: 6 }, () => stopOf({ landmark: "nav", inMain: false }));

export default {
  failed: {
    "a long menu before the content": `<nav>${menu}</nav><main id="c"><h1>Titre</h1><a href="/un">Un</a></main>`,
    "a skip link that leads to nothing": keyboardOf([
      stopOf({ inMain: false, target: { id: "c", exists: false, main: false, shown: false }, name: "Aller au contenu" }),
      ...header,
      stopOf(),
    ]),
  },
  cantTell: {
    "a short header": keyboardOf([...header.slice(0, 2), stopOf()]),
    "no area that is the main one": keyboardOf(header, { main: false }),
  },
  passed: {
    "a link to the main area": `<a href="#c">Contenu</a><nav>${menu}</nav><main id="c"><h1>Titre</h1></main>`,
    "a link to the title in it": `<a href="#c">Aller directement au texte</a><nav>${menu}</nav><main><h1 id="c">Titre</h1></main>`,
    "a button that says so": keyboardOf([stopOf({ tag: "button", name: "Passer au contenu principal", inMain: false }), ...header, stopOf()]),
  },
  inapplicable: { "nothing before the content": `<main><a href="/un">Un</a></main>`, "nothing that can have the focus": keyboardOf([]) },
} satisfies FactsCases;
