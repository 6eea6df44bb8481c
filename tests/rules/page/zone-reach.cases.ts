import type { RuleCases } from "../../support/rule-cases.ts";

const links = '<a href="/m">Mentions légales</a> <a href="/p">Plan du site</a> <a href="/a">Accessibilité : partiellement conforme</a>';
const text = "La demande se fait en ligne et prend quelques minutes. ".repeat(8);

export default {
  failed: {
    "a footer": `<main><p>${text}</p></main><div bad id="footer">${links}</div>`,
    "a menu": `<ul bad class="menu"><li><a href="/a">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul><main><p>Bonjour</p></main>`,
    "the main content": `<div bad id="contenu"><p>${text}</p></div>`,
    "a search": '<div bad id="recherche"><input aria-label="Rechercher"><button>OK</button></div><main><p>Bonjour</p></main>',
  },
  passed: {
    "a landmark inside": `<div id="footer"><footer>${links}</footer></div>`,
    "a landmark around": `<footer><div id="footer">${links}</div></footer>`,
    "a role": `<div id="footer" role="contentinfo">${links}</div>`,
    "a heading": `<div id="contenu"><h1>Demande</h1><p>${text}</p></div>`,
    "a skip link": `<a href="#contenu">Aller au contenu</a><p>Mairie</p><div id="contenu"><p>${text}</p></div>`,
  },
  inapplicable: {
    "of a card": `<article><div class="footer">${links}</div></article>`,
    "of a dialog": `<div role="dialog" aria-label="Aide"><div class="footer">${links}</div></div>`,
    "names given twice": `<div class="footer">${links}</div><div class="footer">${links}</div>`,
    "no such zone": `<p>${text}</p>`,
    hidden: `<div hidden id="footer">${links}</div>`,
  },
} satisfies RuleCases;
