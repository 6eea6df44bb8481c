import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "an icon beside a text": '<p><svg width="16" height="16" bad><circle cx="8" cy="8" r="8"></circle></svg> Télécharger</p>',
    "hidden with a title": '<svg width="16" height="16" bad aria-hidden="true"><title>Flèche</title><circle cx="8" cy="8" r="8"></circle></svg>',
    "in a link that has words": '<a href="/"><svg width="16" height="16" bad><circle cx="8" cy="8" r="8"></circle></svg> Accueil</a>',
  },
  cantTell: {
    "a large image without words beside": '<div><svg width="200" height="200" bad><circle cx="8" cy="8" r="8"></circle></svg></div>',
  },
  passed: {
    "hidden and silent": '<p><svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="8"></circle></svg> Télécharger</p>',
    "an empty title": '<svg width="16" height="16" aria-hidden="true"><title></title><circle cx="8" cy="8" r="8"></circle></svg>',
  },
  inapplicable: {
    named: '<svg width="16" height="16" role="img" aria-label="Carte"><circle cx="8" cy="8" r="8"></circle></svg>',
    "a sheet of symbols that nobody sees": '<svg width="0" height="0"><symbol id="a"><title>Flèche</title></symbol></svg>',
    "inside a button, read as one": '<button><svg width="16" height="16" ><circle cx="8" cy="8" r="8"></circle></svg> Envoyer</button>',
    "inside something hidden": '<span aria-hidden="true"><svg width="16" height="16" ><circle cx="8" cy="8" r="8"></circle></svg></span> Envoyer',
  },
} satisfies RuleCases;
