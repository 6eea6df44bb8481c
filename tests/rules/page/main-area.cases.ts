import type { RuleCases } from "../../support/rule-cases.ts";

const text = `<h1>Demande</h1><p>${"La demande se fait en ligne et prend quelques minutes. ".repeat(5)}</p>`;
const frame = '<header><a href="/">Mairie</a></header>';
const foot = '<footer><a href="/m">Mentions légales</a></footer>';

export default {
  failed: {
    "a banner and a footer, no main": `${frame}<div>${text}</div>${foot}`,
    "two main areas": `${frame}<main>${text}</main><main><p>Autre</p></main>${foot}`,
  },
  cantTell: { "a role in place of the element": `${frame}<div role="main">${text}</div>${foot}` },
  passed: {
    "one main area": `${frame}<main>${text}</main>${foot}`,
    "a second one that is hidden": `${frame}<main>${text}</main><main hidden>${text}</main>${foot}`,
    "a component shown alone": `<nav aria-label="Langue"><a href="/en">English</a></nav><nav aria-label="Pages"><a href="/2">2</a></nav><div>${text}</div>`,
    "nothing is structured": `<div>${text}</div>`,
    "hardly a word": `${frame}<div><p>Connexion</p></div>${foot}`,
  },
  inapplicable: {
    "an older HTML": `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="fr"><title>a</title><body>${text}</body></html>`,
  },
} satisfies RuleCases;
