import { definePageRule } from "../page-rule.ts";

/** RGAA 10.1.3: words are not set wide with blanks between their letters: a screen reader spells them. */
export default definePageRule({
  id: "spaced-letters",
  tests: ["10.1.3"],
  wcag: ["1.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Les espaces ne doivent pas servir à espacer les lettres d'un mot", en: "Blanks must not set the letters of a word apart" },
  failed: {
    fr: "Les lettres du mot sont séparées par des espaces : les lecteurs d'écran les épellent une à une.",
    en: "The letters of the word are set apart by blanks: screen readers spell them one by one.",
  },
  repair: {
    fr: "Écrivez le mot d'un trait et espacez ses lettres par la propriété letter-spacing.",
    en: "Write the word in one piece and set it wide with letter-spacing.",
  },
  selector: "h1,h2,h3,h4,h5,h6,p,a,button,li,td,th,span,strong,em,legend,label,dt,dd,div",
  matches: (kit, element, node) =>
    kit.childrenOf(element).some((child) => child.nodeType === 3 && /(^|\s)(\p{L}[ \u00a0]){4,}\p{L}(\s|$)/u.test(child.textContent ?? "")) &&
    kit.isExposed(node),
  // Letters that differ in case or stand in the order of the alphabet are a list of letters, not a word.
  evaluate: (_kit, element) => {
    const run = /(\p{L}[ \u00a0]){4,}\p{L}/u.exec(element.textContent ?? "")?.[0].replace(/[ \u00a0]/g, "") ?? "";
    const inOrder = [...run.toLowerCase()].every((letter, place, all) => place === 0 || letter > (all[place - 1] ?? ""));
    return inOrder ? true : /[aeiouyàâéèêëîïôûù]/i.test(run) ? false : undefined;
  },
});
