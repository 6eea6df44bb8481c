import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 13.6.1: the alternative of cryptic text (emoticon, drawing in characters) says what it means. Certain where it repeats the signs or names the kind of
 * thing. Where no text of the page could be cryptic, 13.5 and 13.6 do not apply; `body` stands for the page.
 */
export default definePageRule({
  id: "cryptic-alternative",
  tests: ["13.6.1"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  absence: ["13.5.1", "13.6.1"],
  help: { fr: "L'alternative d'un contenu cryptique doit en donner le sens", en: "The alternative of cryptic text must give its meaning" },
  failed: {
    fr: "L'alternative répète les signes ou nomme leur genre : elle ne dit pas ce qu'ils expriment.",
    en: "The alternative repeats the signs or names their kind: it does not say what they express.",
  },
  repair: { fr: 'Dites ce qui est exprimé : <abbr title="sourire">:-)</abbr>.', en: 'Say what is expressed: <abbr title="smile">:-)</abbr>.' },
  selector: "body,abbr[title],span[title],[role=img][aria-label],pre[aria-label]",
  matches: (kit, element, node) => {
    const text = element.textContent ?? "";
    if (element.tagName !== "BODY") return kit.isShown(node) && /^\s*([:;=8xX][-o^']?[)(DPpO/|3]|\^_?\^|<3|\\o\/|-_-|o_O)\s*$/.test(text);
    const copy = element.cloneNode(true) as Element;
    for (const code of copy.querySelectorAll("script,style,template,noscript")) code.remove();
    const words = copy.textContent ?? "";
    const signs =
      /(^|\s)([:;=8xX][-o^']?[)(DPpO/|3*]|\^_?\^|<3|\\o\/|-_-|o_O|[([]?[-=]+[>)])(?=$|[\s.,!?])|[^\p{L}\p{N}\s.…_]{4,}|\p{L}\d\p{L}|\d\p{L}\d|[$€@#]\p{L}{2,}|\p{Extended_Pictographic}/u;
    return copy.querySelector("pre,iframe,[class*=emoji],[class*=smiley],[class*=emoticon]") !== null || signs.test(words);
  },
  evaluate: (kit, element) => {
    if (element.tagName === "BODY") return true;
    const words = kit.fold(element.getAttribute("aria-label") ?? element.getAttribute("title"));
    const kind = /^(emoticone?s?|smileys?|emojis?|icone|icon|image|symbole?|dessin|ascii( art)?|art ascii)$/;
    return kit.plain(words) !== "" && !kind.test(kit.plain(words));
  },
});
