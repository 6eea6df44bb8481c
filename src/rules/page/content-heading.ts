import { definePageRule } from "../page-rule.ts";

/** RGAA 9.1, ACT 047fe0: a page that repeats menus has a heading for what it says itself. A heading that is only read aloud is a heading. */
export default definePageRule({
  id: "content-heading",
  tests: ["9.1.1"],
  wcag: ["1.3.1", "2.4.1"],
  act: ["047fe0"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le contenu propre à la page doit commencer par un titre", en: "The page's own content must have a heading" },
  failed: {
    fr: "Après les menus, le contenu de la page n'a aucun titre : qui navigue de titre en titre ne le trouve pas.",
    en: "After the menus, the page's content has no heading: people who move from heading to heading do not find it.",
  },
  repair: {
    fr: "Donnez au contenu un titre <h1> qui dit de quoi parle la page, puis des titres <h2> pour ses parties.",
    en: "Give the content an <h1> that says what the page is about, then <h2> headings for its parts.",
  },
  selector: "html",
  pageLevel: true,
  matches: (kit) => {
    const words = kit.ownContent().texts.flatMap((one) => one.words.split(" "));
    return words.length >= 15;
  },
  evaluate: (kit) => kit.ownContent().headings.length > 0,
});
