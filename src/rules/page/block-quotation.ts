import { definePageRule } from "../page-rule.ts";
import { quotationWords } from "../words/quotation.ts";

/**
 * RGAA 9.4.2: a paragraph that is a quotation stands in `<blockquote>`. Certain for a paragraph all in quotation marks with its author below. Where nothing on
 * the page could be a quotation, the test does not apply; `body` stands for the page.
 */
export default definePageRule({
  id: "block-quotation",
  tests: ["9.4.2"],
  ...quotationWords,
  absence: ["9.4.2"],
  help: { fr: "Un bloc de citation doit être dans un élément <blockquote>", en: "A block quotation must be in a <blockquote> element" },
  cantTell: {
    fr: "Tout le paragraphe est entre guillemets : vérifiez s'il s'agit d'une citation.",
    en: "The whole paragraph is in quotation marks: check whether it is a quotation.",
  },
  repair: {
    fr: "Mettez le paragraphe dans un élément <blockquote>, et l'auteur à côté, dans un <figcaption> par exemple.",
    en: "Put the paragraph in a <blockquote>, and the author beside it, in a <figcaption> for instance.",
  },
  selector: "body,p,div",
  matches: (kit, element, node) => {
    if (element.tagName === "BODY") return kit.mayQuote();
    const words = kit.fold(element.textContent);
    return (
      /^[«“"][^«»“”"]{60,}[»”"][.!?]?$/.test(words) &&
      element.querySelector("p,div,q,blockquote") === null &&
      kit.isShown(node) &&
      kit.isExposed(node)
    );
  },
  evaluate: (kit, element) => {
    if (element.tagName === "BODY" || element.closest("blockquote,q,[role=blockquote]")) return true;
    const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
    const author = next !== null && next !== undefined && (/^[—–-]\s?\p{Lu}/u.test(kit.fold(next.textContent)) || next.matches("cite,figcaption"));
    return author && kit.fold(next?.textContent).length < 120 ? false : undefined;
  },
});
