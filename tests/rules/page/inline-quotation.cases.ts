import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "words of the mayor": "<p bad>« La mairie sera ouverte tous les samedis matin », a déclaré le maire lundi.</p>",
    "a name": "<p bad>« Nous simplifions chaque formulaire avec les agents », explique Anne Martin.</p>",
  },
  passed: {
    "marked up": "<p><q>« La mairie sera ouverte tous les samedis matin »</q>, a déclaré le maire.</p>",
    "a name of a button": "<p>Cliquez sur « Envoyer ma demande à la mairie » puis attendez.</p>",
    "a block": "<blockquote><p>« La mairie sera ouverte tous les samedis », a déclaré le maire.</p></blockquote>",
    "italics that may be one": "<p><em>La mairie sera ouverte tous les samedis</em></p>",
  },
  inapplicable: {
    "no mark": "<p>La mairie sera ouverte tous les samedis matin, a déclaré le maire.</p>",
    "apostrophes alone": "<p>L’accueil n’ouvre qu'à 9 h.</p>",
  },
} satisfies RuleCases;
