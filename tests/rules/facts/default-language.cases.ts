import { guessOf, languagesOf } from "../../support/languages.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text =
  "Vous pouvez demander une copie de votre dossier au service qui le traite. La réponse vous parvient par courrier dans un délai d'un mois.";

export default {
  failed: {
    "French words under a German flag": `<!DOCTYPE html><html lang="de"><head><title>Demande</title></head><body><p>${text}</p></body></html>`,
    "a short page":
      '<!DOCTYPE html><html lang="en"><head><title>Demande</title></head><body><p>Nous vous souhaitons la bienvenue dans votre espace.</p></body></html>',
  },
  passed: {
    "French words in a French page": `<p>${text}</p><p>Le service examine votre demande et vous écrit quand elle est complète.</p>`,
    "a region after the language": languagesOf({ lang: "fr-BE", page: guessOf() }),
  },
  inapplicable: { "no language declared": languagesOf({ lang: "", page: guessOf({ declared: "" }) }) },
  untested: {
    "too few words to say": "<p>Accueil</p>",
    "a language that the identifier does not know": languagesOf({ lang: "br", page: guessOf({ declared: "br", best: "fr", declaredScore: 0 }) }),
    "languages that are near to each other": languagesOf({ lang: "nb", page: guessOf({ declared: "nb", best: "da", declaredScore: 0.5 }) }),
    "words of two languages": languagesOf({ page: guessOf({ best: "en", score: 0.7, declaredScore: 0.65 }) }),
  },
} satisfies FactsCases;
