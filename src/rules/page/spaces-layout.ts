import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.1.3: blanks are not there to draw columns or to set letters apart. Where no text holds a series of blanks that shows, that is certain; tables drawn with
 * blanks are a question for a person. The page itself is always looked at.
 */
export default definePageRule({
  id: "spaces-layout",
  tests: ["10.1.3"],
  wcag: ["1.3.1", "1.3.2"],
  impact: "minor",
  certainty: "review",
  decides: ["10.1.3"],
  help: { fr: "Les espaces ne doivent pas servir à mettre en page", en: "Blanks must not be there for layout" },
  failed: {
    fr: "Le texte contient des séries d'espaces qui s'affichent : vérifiez qu'elles ne dessinent ni colonnes ni tableau, et n'écartent pas les lettres d'un mot.",
    en: "The text holds series of blanks that show: check that they draw neither columns nor a table, and do not set the letters of a word apart.",
  },
  repair: {
    fr: "Remplacez ces espaces par une mise en page en CSS, ou par un tableau.",
    en: "Replace these blanks by a layout in CSS, or by a table.",
  },
  selector: "html,body *:not(script,style,template,noscript,textarea,option,svg *)",
  matches: (kit, element) => element.tagName === "HTML" || kit.childrenOf(element).some(({ nodeType }) => nodeType === 3),
  evaluate: (kit, element, node) => {
    if (element.tagName === "HTML") return true;
    const own = kit
      .childrenOf(element)
      .map((child) => (child.nodeType === 3 ? child.textContent : ""))
      .join("\n");
    const letters = /(^|\s)(\p{L}[ \u00a0]){4,}\p{L}(\s|$)/u.test(own);
    const kept =
      /[\u00a0\u2002-\u200a\u3000]{3,}/.test(own) || (/\S {3,}\S/.test(own) && /^(pre|break-spaces)/.test(getComputedStyle(element).whiteSpace));
    const isCode = element.closest("code,kbd,samp,pre:has(code)") !== null;
    return !(letters || kept) || isCode || !kit.isShown(node) || kit.fold(own) === "";
  },
});
