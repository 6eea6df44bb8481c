import { guessOf, languagesOf, passageOf } from "../../support/languages.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const text =
  "Vous pouvez demander une copie de votre dossier au service qui le traite. La réponse vous parvient par courrier dans un délai d'un mois.";

export default {
  failed: {
    "French words under a German flag": `<!DOCTYPE html><html lang="de"><head><title>Demande</title></head><body><p>${text}</p></body></html>`,
    "a short page":
      '<!DOCTYPE html><html lang="en"><head><title>Demande</title></head><body><p>Nous vous souhaitons la bienvenue dans votre espace.</p></body></html>',
    "a title alone, with all texts in its language saying theirs": `<!DOCTYPE html><html lang="de"><head><title>Demander une copie de votre dossier au service qui le traite</title></head><body lang="fr"><p>${text}</p></body></html>`,
  },
  passed: {
    "French words in a French page": `<p>${text}</p><p>Le service examine votre demande et vous écrit quand elle est complète.</p>`,
    "a region after the language": languagesOf({ lang: "fr-BE", page: guessOf() }),
  },
  inapplicable: { "no language declared": languagesOf({ lang: "", page: guessOf({ declared: "" }) }) },
  untested: {
    "a title in the language of the page, texts in others": `<!DOCTYPE html><html lang="fr"><head><title>Demander une copie de votre dossier au service qui le traite</title></head><body lang="en"><p>You can ask for a copy of your file.</p></body></html>`,
    "a title that is not in the language of the texts": languagesOf({
      page: guessOf({ words: 0, best: "en", score: 0 }),
      title: guessOf({ best: "en", declaredScore: 0.2 }),
      parts: [passageOf({ declared: "br", lang: "br" })],
    }),
    "a title in another language, and no text": languagesOf({ page: guessOf({ words: 0 }), title: guessOf({ best: "en", declaredScore: 0.2 }) }),
    "too few words to say": "<p>Accueil</p>",
    "a language that the identifier does not know": languagesOf({ lang: "br", page: guessOf({ declared: "br", best: "fr", declaredScore: 0 }) }),
    "languages that are near to each other": languagesOf({ lang: "nb", page: guessOf({ declared: "nb", best: "da", declaredScore: 0.5 }) }),
    "words of two languages": languagesOf({ page: guessOf({ best: "en", score: 0.7, declaredScore: 0.65 }) }),
  },
} satisfies FactsCases;
