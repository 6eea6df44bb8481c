import type { RuleCases } from "../../support/rule-cases.ts";

const icon = '<svg aria-label="" role="presentation" width="9" height="9"></svg>';

export default {
  failed: { "nothing around": `<div><a bad href="/a">${icon} En savoir plus</a></div>` },
  cantTell: { "in its item": `<ul><li>Carte d’identité <a bad href="/cni">${icon} Voir</a></li></ul>` },
  passed: { "the picture says it": '<div><a href="/a"><img src="data:," alt="Horaires de la mairie :"> voir</a></div>' },
  inapplicable: {
    "words and a hidden picture": '<div><a href="/a"><svg aria-hidden="true" width="9" height="9"></svg> Ici</a></div>',
    "a picture alone": '<a href="/a"><img src="data:," alt="Ici"></a>',
  },
} satisfies RuleCases;
