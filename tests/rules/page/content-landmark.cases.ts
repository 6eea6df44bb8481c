import type { RuleCases } from "../../support/rule-cases.ts";

const menu = '<nav><ul><li><a href="/accueil">Accueil</a></li><li><a href="/aides">Aides</a></li></ul></nav>';
const text = "<p>La demande se fait en ligne, avec une pièce d'identité et un justificatif de domicile.</p>";
const page = (body: string): string => `<!DOCTYPE html><html bad lang="fr"><head><title>Demande</title></head><body>${body}</body></html>`;

export default {
  failed: {
    "a menu, then text": page(`${menu}<div><h1>Demande</h1>${text}</div>`),
    "a list of links": page(`<div><ul><li><a href="/a">Accueil</a></li></ul></div>${text}`),
    "a main element that is hidden from screen readers": page(`${menu}<main aria-hidden="true">${text}</main><div>Aide</div>`),
  },
  passed: {
    main: `${menu}<main>${text}</main>`,
    "main by its role": `${menu}<div role="main">${text}</div>`,
    "a sentence before main": `${menu}<p>Vous êtes ici</p><main>${text}</main>`,
  },
  inapplicable: { "nothing is repeated": text, "nothing but the menu": menu },
} satisfies RuleCases;
