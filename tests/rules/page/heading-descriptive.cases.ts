import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word that holds the place": "<h2 bad>Titre</h2><p>La mairie est ouverte le lundi.</p>",
    "the name of its level": '<div bad role="heading" aria-level="2">Heading 2</div><p>La mairie est ouverte le lundi.</p>',
    "the text of printers": "<h3 bad>Lorem ipsum dolor sit amet</h3><p>La mairie est ouverte le lundi.</p>",
    "the name of the component": "<h3 bad>Titre de la carte 1</h3>",
  },
  passed: {
    "what comes after": "<h2>Horaires</h2><p>La mairie est ouverte le lundi.</p>",
    "a title of another kind": "<h2>Titre de séjour</h2><p>Vous êtes étranger.</p>",
    "titles that are sold": "<h2>Titres</h2><p>Titres de transport.</p>",
  },
  inapplicable: {
    empty: "<h2></h2>",
    hidden: "<h2 hidden>Titre</h2>",
    "no heading": "<p>Titre</p>",
  },
} satisfies RuleCases;
