import { definePageRule } from "../page-rule.ts";

/** RGAA 12.7, ACT cf77f2: what is repeated before the content can be skipped in no way at all: no link, no heading, no landmark, no way to fold it. */
export default definePageRule({
  id: "bypass-blocks",
  tests: ["12.7.1"],
  wcag: ["2.4.1"],
  act: ["cf77f2", "ye5d6e", "3e12e1"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Les blocs répétés de page en page doivent pouvoir être évités",
    en: "Blocks that are repeated from page to page must be skippable",
  },
  failed: {
    fr: "Rien ne permet de sauter ce qui précède le contenu : ni lien d'évitement, ni titre, ni région, ni bouton qui replie le menu. Au clavier, il faut tout traverser sur chaque page.",
    en: "Nothing lets people skip what comes before the content: no skip link, no heading, no landmark, no button that folds the menu. With a keyboard, everything has to be crossed on every page.",
  },
  repair: {
    fr: "Placez au début de la page un lien « Aller au contenu » vers un élément <main> identifié par un id.",
    en: 'Place at the start of the page a "Skip to content" link to a <main> element that has an id.',
  },
  selector: "html",
  pageLevel: true,
  matches: (kit) => kit.ownContent().texts.length > 0,
  evaluate: (kit) => {
    const { repeated, texts, headings } = kit.ownContent();
    const first = texts[0]?.element;
    if (headings.length > 0 || (first && kit.landmarkOf(first))) return true;
    // A link before the content skips when it leads past the blocks; how it is reached, and whether it is seen, other rules say.
    const last = repeated.at(-1);
    const skips = kit.all("a[href*='#']").some((link) => {
      const id = /^#(.+)$/.exec(link.attr("href") ?? "")?.[1];
      const target = id === undefined ? null : document.getElementById(id);
      const isPast = target !== null && last !== undefined && (last.compareDocumentPosition(target) & 4) > 0;
      const isBefore = first !== undefined && (link.actualNode.compareDocumentPosition(first) & 4) > 0;
      return isPast && isBefore && kit.isExposed(link) && kit.isFocusable(link);
    });
    // A script may fold what is repeated: what it does when pressed is not tried.
    const folds = repeated.some((block) => {
      const ids = [block, ...block.querySelectorAll("[id]")].map(({ id }) => id).filter(Boolean);
      return kit.all("[aria-controls], [aria-expanded], [onclick], summary").some(({ actualNode: control }) => {
        if (control.tagName === "SUMMARY" || control.hasAttribute("aria-controls") || control.hasAttribute("aria-expanded")) return true;
        const code = control.getAttribute("onclick") ?? "";
        return ids.some((id) => code.includes(id));
      });
    });
    return skips || folds;
  },
});
