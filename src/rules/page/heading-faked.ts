import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 9.1.3: what stands out like a heading is one. Certain when several short, bold, larger paragraphs each open a longer text; a single one may be a
 * lead, and is a question for a person.
 */
export default definePageRule({
  id: "heading-faked",
  tests: ["9.1.3"],
  wcag: ["1.3.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Ce qui a l'aspect d'un titre doit être un titre", en: "What looks like a heading must be a heading" },
  failed: {
    fr: "Le texte a l'aspect d'un titre et n'en est pas un dans le code : qui navigue de titre en titre ne trouve pas la partie qu'il ouvre.",
    en: "The text looks like a heading and is none in the code: people who move from heading to heading do not find the part that it opens.",
  },
  cantTell: {
    fr: "Le texte est plus grand et plus gras que celui qui suit : vérifiez s'il s'agit d'un titre.",
    en: "The text is larger and bolder than what follows: check whether it is a heading.",
  },
  repair: {
    fr: "Remplacez le paragraphe par un titre du bon niveau (<h2>, <h3>…) et gardez l'aspect en CSS.",
    en: "Replace the paragraph by a heading of the right level (<h2>, <h3>…) and keep the look in CSS.",
  },
  selector: "p,div",
  matches: (kit, element) => kit.fakeHeadings().includes(element),
  evaluate: (kit) => (kit.fakeHeadings().length > 1 ? false : undefined),
});
