import { definePageRule } from "../page-rule.ts";
import { quotationWords } from "../words/quotation.ts";

/**
 * RGAA 9.4.1: words of somebody, quoted within a sentence, stand in `<q>`. Certain for words in quotation marks that a verb of speech and a speaker follow.
 * Where nothing on the page could be a quotation, the test does not apply; `body` stands for the page.
 */
export default definePageRule({
  id: "inline-quotation",
  tests: ["9.4.1"],
  ...quotationWords,
  absence: ["9.4.1"],
  help: { fr: "Une citation dans une phrase doit être dans un élément <q>", en: "A quotation within a sentence must be in a <q> element" },
  repair: {
    fr: "Mettez les paroles dans un élément <q> ; les guillemets peuvent alors venir de la feuille de styles.",
    en: "Put the words in a <q> element; the quotation marks can then come from the style sheet.",
  },
  selector: "body,p,li,dd,td",
  matches: (kit, element, node) => kit.mayQuote() && (element.tagName === "BODY" || (kit.isShown(node) && /[«“]/.test(element.textContent ?? ""))),
  evaluate: (kit, element) => {
    if (element.tagName === "BODY" || element.closest("blockquote,q") || element.querySelector("q,blockquote,p,li")) return true;
    const said =
      /[«“]([^«»“”]{25,})[»”]\s?,?\s(a|ont|avait|avaient)?\s?(déclaré|expliqué|affirmé|précisé|souligné|ajouté|rappelé|indiqué|assuré|estimé|confié|conclu|annoncé|déclare|explique|affirme|précise|souligne|ajoute|rappelle|indique|assure|estime|confie|conclut|annonce|témoigne|raconte|said|says|explained|explains|added|adds)(-t-(il|elle|on)|-(ils|elles))?\s(\p{Lu}|l[ae]s?\s|l’|l'|un[e]?\s|the\s)/u;
    const words = said.exec(kit.fold(element.textContent))?.[1] ?? "";
    return words.split(" ").length < 5;
  },
});
