import { definePageRule } from "../page-rule.ts";

/** RGAA 13.5.1: emoticons typed with punctuation and drawings made of characters have a `title`, a name, or a definition beside them. */
export default definePageRule({
  id: "cryptic-text",
  tests: ["13.5.1"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Un contenu cryptique (émoticône, art ASCII) doit avoir une alternative",
    en: "Cryptic content (emoticon, ASCII art) must have an alternative",
  },
  failed: {
    fr: "L'émoticône ou le dessin de caractères n'a pas de définition : les lecteurs d'écran en épellent la ponctuation ou la taisent.",
    en: "The emoticon or drawing made of characters has no definition: screen readers spell its punctuation or skip it.",
  },
  repair: {
    fr: 'Donnez la définition à côté, entre parenthèses, ou par <abbr title="sourire">:-)</abbr> ; pour un dessin, role="img" et aria-label.',
    en: 'Give the definition beside it in brackets, or by <abbr title="smile">:-)</abbr>; for a drawing, role="img" and aria-label.',
  },
  selector: "p,li,td,dd,span,div,strong,em,a,label,pre",
  matches: (kit, element, node) => {
    if (!kit.isShown(node) || !kit.isExposed(node) || element.closest("code,kbd,samp,textarea,script")) return false;
    if (element.localName === "pre") {
      const lines = (element.textContent ?? "").split("\n").filter((line) => line.trim() !== "");
      const drawn = lines.filter(
        (line) => /[^\p{L}\p{N}\s]/u.test(line) && line.replace(/[\p{L}\p{N}\s]/gu, "").length > line.replace(/\s/g, "").length * 0.6,
      );
      const isCode =
        /[{}=][;>]|=>|<\/|\b(function|const|return|import|def|var)\b/.test(element.textContent ?? "") || element.querySelector("code,samp") !== null;
      return lines.length >= 3 && drawn.length >= lines.length * 0.8 && !isCode;
    }
    const own = kit
      .childrenOf(element)
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => child.textContent)
      .join(" ");
    return /(^|[\s\u00a0.!?,])[:;]-[)(DP](?=$|[\s\u00a0.!?,])/u.test(own);
  },
  evaluate: (kit, element) => {
    if (element.closest("[title]:not([title='']),[role=img][aria-label],[aria-label]") !== null) return true;
    if (element.localName === "pre") return kit.hasControlBeside(element) || element.closest("figure")?.querySelector("figcaption") != null;
    return /[:;]-[)(DPp|]\s*\([^)]{3,}\)|\((?:[^()]{3,}:?\s*)[:;]-[)(DP]/u.test(kit.fold(element.textContent));
  },
});
