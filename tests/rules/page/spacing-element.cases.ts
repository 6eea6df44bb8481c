import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a paragraph for its height": "<p>Avant</p><p bad>&nbsp;</p><p>Après</p>",
    "a paragraph with a break": "<p>Avant</p><p bad><br></p><p>Après</p>",
    "paragraphs made of breaks": "<div>Première partie.<br bad><br>Seconde partie.</div>",
    "three breaks": "<div>Première partie.<br bad> <br> <br> <strong>Seconde</strong> partie.</div>",
  },
  passed: {
    "a single break": "<p>12 rue de la Paix<br>75002 Paris</p>",
    "filled later": "<p></p>",
    "a picture": '<p><img src="data:," alt="Plan"></p>',
    "an image after": '<p>Avant<br><br><img src="data:," alt="Plan"></p>',
  },
  inapplicable: {
    words: "<p>Bonjour</p>",
    "a place for a message": '<p id="erreur">&nbsp;</p><p class="fr-error-text">&nbsp;</p>',
    "hidden from everybody": '<div style="display:none"><p>&nbsp;</p></div>',
    "lines of an address": "<address>Mairie<br><br>75002 Paris</address>",
  },
} satisfies RuleCases;
