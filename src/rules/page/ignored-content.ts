import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.8.1: what assistive technologies ignore is meant to be ignored. Words that are seen and hidden from them, with nothing beside to say the same, are a
 * question for a person. Hidden, in the sense of the RGAA's glossary: display, visibility, font-size, `hidden`, `aria-hidden`.
 */
export default definePageRule({
  id: "ignored-content",
  tests: ["10.8.1"],
  wcag: ["1.3.2", "4.1.2"],
  impact: "serious",
  certainty: "review",
  absence: ["10.8.1"],
  help: {
    fr: "Un contenu masqué aux technologies d'assistance doit avoir vocation à l'être",
    en: "Content that is hidden from assistive technologies must be meant to be",
  },
  failed: {
    fr: "Des mots affichés sont masqués aux lecteurs d'écran et rien à côté ne les dit : vérifiez que les personnes aveugles ne perdent rien.",
    en: "Words that are shown are hidden from screen readers and nothing beside says them: check that blind people lose nothing.",
  },
  repair: {
    fr: "Retirez aria-hidden, ou donnez la même information autrement.",
    en: "Remove aria-hidden, or give the same information another way.",
  },
  selector: "body *:not(script,style,template,noscript,link,meta,title,source,track,param,option,datalist,area,map,svg *)",
  hidden: true,
  matches: (_kit, element) => {
    if (element.parentElement?.closest("[hidden],[aria-hidden=true]")) return false;
    if (element.getAttribute("aria-hidden") === "true" || element.hidden || element.matches("details:not([open])")) return true;
    const { display, visibility, fontSize } = getComputedStyle(element);
    return display === "none" || visibility !== "visible" || fontSize === "0px";
  },
  evaluate: (kit, element, node) => {
    if (element.getAttribute("aria-hidden") !== "true" || !kit.isShown(node)) return true;
    const words = kit.fold(element.textContent).match(/\p{L}{2,}/gu) ?? [];
    const parent = kit.parentOf(element);
    const around = parent && kit.nodeOf(parent);
    const said = around ? kit.fold(kit.axe.commons.text.visibleVirtual(around, true)) : "";
    return words.length < 3 || said !== "" || kit.upwards(element, (one) => one.hasAttribute("aria-label")) !== null ? true : undefined;
  },
});
