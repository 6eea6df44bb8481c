import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a title set wide": "<h1 bad>A C C U E I L</h1>" },
  cantTell: { "letters without a vowel": "<p bad>R S T V Q Z</p>" },
  passed: { "the alphabet": "<p>A B C D E F G</p>" },
  inapplicable: { "a word": '<h1 style="letter-spacing:.3em">ACCUEIL</h1>', "short words": "<p>Il y a à voir</p>" },
} satisfies RuleCases;
