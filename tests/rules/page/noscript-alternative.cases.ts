import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a link to nothing": '<noscript bad><a href="#">Version sans JavaScript</a></noscript>',
    "a link that needs a script": '<noscript bad><p><a href="javascript:envoyer()">Envoyer</a></p></noscript>',
    "a button outside a form": "<noscript bad><button>Envoyer</button></noscript>",
  },
  cantTell: { "a link to another page": '<noscript bad><a href="/simple">Version simple</a></noscript>' },
  inapplicable: {
    "a request to turn scripts on": "<noscript>Activez JavaScript pour continuer.</noscript>",
    "a measure of audience": '<noscript><img src="https://stats.exemple.fr/p.gif" alt=""></noscript>',
    none: "<p>Bonjour</p>",
  },
} satisfies RuleCases;
