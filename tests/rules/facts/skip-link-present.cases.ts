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
    "a short menu that leads to other pages": `<nav><a>Accueil</a> <a href="/aides">Aides</a></nav><main><h1>Titre</h1></main>`,
    "a short menu, with a link to it and none to the content": `<a href="#m">Menu</a><nav id="m"><a href="/">Accueil</a> <a href="aides">Aides</a></nav><main><h1>Titre</h1></main>`,
    "a skip link that is kept from screen readers": `<a href="#c" aria-hidden="true">Aller au contenu</a><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav><main id="c">Texte</main>`,
    "a skip link that the keyboard does not reach": `<a href="#c" tabindex="-1">Aller au contenu</a><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav><main id="c">Texte</main>`,
  },
  cantTell: {
    "a single link in the menu": `<nav><a href="/aides">Aides</a></nav><main><h1>Titre</h1></main>`,
    "a button that may skip": `<button>Éviter</button><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav><main><h1>Titre</h1></main>`,
    "a link that a script may follow": `<a href="#content">Contenu</a><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav><main><h1>Titre</h1></main>`,
    "a menu after the content": `<main><h1>Titre</h1></main><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav>`,
    "a menu of places of the page": `<nav><a href="#un">Un</a> <a href="#deux">Deux</a></nav><main><h1>Titre</h1></main><p id="un">Un</p><p id="deux">Deux</p>`,
    "a menu of other sites": `<nav><a href="https://www.exemple.fr/">Un</a> <a href="//www.exemple.org/">Deux</a></nav><main><h1>Titre</h1></main>`,
    "one page in two languages": `<nav><a href="/aides?lang=fr">Français</a> <a href="/aides?lang=br">Brezhoneg</a></nav><main><h1>Titre</h1></main>`,
    "an older dossier, which does not say what the menu holds": keyboardOf([stopOf({ landmark: "nav", inMain: false }), stopOf()]),
    "a short header": keyboardOf([...header.slice(0, 2), stopOf()]),
    "no area that is the main one": keyboardOf(header, { main: false }),
  },
  passed: {
    "a link to the main area": `<a href="#c">Contenu</a><nav>${menu}</nav><main id="c"><h1>Titre</h1></main>`,
    "a link to the title in it": `<a href="#c">Aller directement au texte</a><nav>${menu}</nav><main><h1 id="c">Titre</h1></main>`,
    "a link before a short menu": `<a href="#c">Contenu</a><nav><a href="/">Accueil</a> <a href="/aides">Aides</a></nav><main id="c"><h1>Titre</h1></main>`,
    "a button that says so": keyboardOf([stopOf({ tag: "button", name: "Passer au contenu principal", inMain: false }), ...header, stopOf()]),
  },
  inapplicable: { "nothing before the content": `<main><a href="/un">Un</a></main>`, "nothing that can have the focus": keyboardOf([]) },
} satisfies FactsCases;
