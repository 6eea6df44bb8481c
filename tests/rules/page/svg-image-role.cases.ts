import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a name without the role": '<svg width="80" height="80" bad aria-label="Part des réponses"><circle cx="8" cy="8" r="8"></circle></svg>',
    "a title without the role": '<svg width="80" height="80" bad><title>Part des réponses</title><circle cx="8" cy="8" r="8"></circle></svg>',
  },
  passed: {
    "the role and the name": '<svg width="80" height="80" role="img" aria-label="Part des réponses"><circle cx="8" cy="8" r="8"></circle></svg>',
  },
  inapplicable: {
    decorative: '<svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="8"></circle></svg>',
    "inside a link": '<a href="/"><svg width="16" height="16" ><title>Accueil</title><circle cx="8" cy="8" r="8"></circle></svg></a>',
    hidden: '<div hidden><svg width="16" height="16" aria-label="Carte"><circle cx="8" cy="8" r="8"></circle></svg></div>',
    unnamed: '<svg width="16" height="16" ><circle cx="8" cy="8" r="8"></circle></svg>',
    presentational: '<svg width="16" height="16" role="presentation"><title>Fond</title><circle cx="8" cy="8" r="8"></circle></svg>',
  },
} satisfies RuleCases;
