import { defineFactsRule } from "../../domain/rule.ts";
import { isDeclaredLanguage, isOtherLanguage } from "../../reading/languages.ts";

/**
 * RGAA 8.4 (WCAG 3.1.1), ACT ucwvc8: the language that `<html>` declares is that of the page's words. Where every text of the page says another one for itself,
 * the title is all that `<html>` speaks for: it must be in the language of these texts to be accused.
 */
export default defineFactsRule({
  id: "default-language",
  tests: ["8.4.1"],
  decides: ["8.4.1"],
  wcag: ["3.1.1"],
  act: ["ucwvc8"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La langue déclarée par la page doit être celle de ses textes", en: "The language that the page declares must be that of its texts" },
  failed: {
    fr: "Les textes de la page ne sont pas dans la langue que déclare l'attribut lang de la balise html : les lecteurs d'écran les prononcent avec l'accent d'une autre langue, ce qui les rend incompréhensibles.",
    en: "The page's texts are not in the language that the lang attribute of the html tag declares: screen readers speak them as if they were in another language, which makes them incomprehensible.",
  },
  repair: {
    fr: 'Mettez dans l\'attribut lang de la balise html le code de la langue des textes : lang="fr" pour une page en français.',
    en: 'Put the code of the texts\' language into the lang attribute of the html tag: lang="en" for a page in English.',
  },
  needs: ["languages"],
  judge: ({ languages: { lang, page, title, parts } }) => {
    if (lang === "") return { outcome: "inapplicable" };
    const isTitleOnly = page.words === 0 && parts.length > 0 && parts.every(({ declared }) => declared === title.best);
    if (isOtherLanguage(isTitleOnly ? title : page, 4)) return { outcome: "failed", nodes: [{ selector: "html", html: `<html lang="${lang}">` }] };
    return { outcome: isDeclaredLanguage(page) ? "passed" : "untested" };
  },
});
