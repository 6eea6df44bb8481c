import type { RuleCases } from "../../support/rule-cases.ts";

const menu = '<nav><ul><li><a href="/accueil">Accueil</a></li><li><a href="/aides">Aides</a></li></ul></nav>';
const text =
  "<p>La demande se fait en ligne, avec une pièce d'identité, une photographie récente et un justificatif de domicile de moins de trois mois.</p>";
const page = (body: string): string => `<!DOCTYPE html><html bad lang="fr"><head><title>Demande</title></head><body>${body}</body></html>`;

export default {
  failed: {
    "no heading at all": page(`${menu}<main>${text}</main>`),
    "a heading that is hidden from screen readers": page(`${menu}<main><h1 aria-hidden="true">Demande</h1>${text}</main>`),
    "a heading of the menu alone": page(`<nav><h2>Menu</h2><a href="/a">Accueil</a></nav><main>${text}</main>`),
    "an empty heading": page(`${menu}<main><h1></h1>${text}</main>`),
  },
  passed: {
    "a heading": `${menu}<main><h1>Demande de carte</h1>${text}</main>`,
    "a heading by its role": `${menu}<main><div role="heading" aria-level="1">Demande de carte</div>${text}</main>`,
    "a heading that is only read aloud": `${menu}<main><h1 style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Demande</h1>${text}</main>`,
    "an image of the title": `${menu}<main><h1><img src="data:," alt="Demande de carte"></h1>${text}</main>`,
  },
  inapplicable: { "nothing is repeated": text, "a word": `${menu}<p>Bonjour</p>` },
} satisfies RuleCases;
