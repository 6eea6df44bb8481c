import type { RuleCases } from "../../support/rule-cases.ts";

const menu = '<nav id="menu"><ul><li><a href="/accueil">Accueil</a></li><li><a href="/aides">Aides</a></li></ul></nav>';
const text = "<p>La demande se fait en ligne, avec une pièce d'identité et un justificatif de domicile.</p>";
const page = (body: string): string => `<!DOCTYPE html><html bad lang="fr"><head><title>Demande</title></head><body>${body}</body></html>`;

export default {
  failed: {
    "a menu, then text": page(`${menu}<div>${text}</div>`),
    "a list of links without nav": page(`<ul><li><a href="/a">Accueil</a></li><li><a>Ici</a></li></ul><div>${text}</div>`),
    "a heading of the menu alone": page(`<nav><h2>Menu</h2><a href="/a">Accueil</a></nav>${text}`),
    "a skip link that is hidden": page(`<a href="#contenu" hidden>Aller au contenu</a>${menu}<div id="contenu">${text}</div>`),
    "a link back to the menu": page(`<a href="#menu">Menu</a>${menu}<div>${text}</div>`),
    "a link that comes after the content": page(`${menu}<div id="contenu">${text}<a href="#contenu">Haut du texte</a></div>`),
    "a skip link that leads nowhere": page(`<a href="#contenu">Aller au contenu</a>${menu}${text}`),
  },
  passed: {
    "a heading": `${menu}<h1>Demande de carte</h1>${text}`,
    "a main element": `${menu}<main>${text}</main>`,
    "a skip link": `<a href="#contenu">Aller au contenu</a>${menu}<div id="contenu">${text}</div>`,
    "a script that may fold the menu": `<a href="#" onclick="replier('menu')">Replier</a>${menu}${text}`,
    "a button that folds the menu": `<button aria-expanded="true" aria-controls="menu">Menu</button>${menu}${text}`,
  },
  inapplicable: { "nothing is repeated": text, "nothing but the menu": menu, "the text comes first and nothing after": `<p>Bonjour</p>` },
} satisfies RuleCases;
