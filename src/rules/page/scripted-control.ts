import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 7.1.1: what a script makes a control has a role. Certain for a bare element with an onclick attribute, short words, and nothing of a control in or around
 * it. Where the page runs no script at all and holds no frame, the tests about scripts do not apply, nor do those about sounds
 * that start later and about an order of the keyboard that changes.
 */
export default definePageRule({
  id: "scripted-control",
  tests: ["7.1.1"],
  wcag: ["4.1.2"],
  impact: "critical",
  certainty: "sure",
  absence: ["4.10.1", "7.1.1", "7.1.2", "7.1.3", "7.2.1", "7.2.2", "7.3.1", "7.3.2", "7.4.1", "7.5.1", "7.5.2", "7.5.3", "12.8.2"],
  help: { fr: "Ce qui se clique doit avoir le rôle de ce qu'il fait", en: "What is pressed must have the role of what it does" },
  failed: {
    fr: "L'élément réagit au clic par un script et n'est ni lien ni bouton : les lecteurs d'écran ne l'annoncent pas comme tel, et le clavier ne l'atteint pas.",
    en: "The element reacts to a click by a script and is neither link nor button: screen readers do not announce it as one, and the keyboard does not reach it.",
  },
  repair: {
    fr: 'Remplacez l\'élément par un <button type="button"> ou par un lien.',
    en: 'Replace the element by a <button type="button"> or by a link.',
  },
  selector:
    "script,iframe,frame,object,embed,[onclick],[onchange],[oninput],[onsubmit],[onkeydown],[onkeyup],[onkeypress],[onmouseover],[onmousedown],[onfocus],[onblur],[onload],[onerror],[href^='javascript:']",
  hidden: true,
  matches: (_kit, element) =>
    element.localName !== "script" || /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i.test(element.getAttribute("type")?.trim() ?? ""),
  evaluate: (kit, element, node) => {
    const controls = "a,button,input,select,textarea,label,summary,option,area,video,audio,canvas,svg,iframe,[role],[tabindex],[contenteditable]";
    const words = kit.fold(element.textContent);
    const bare = element.hasAttribute("onclick") && /^(DIV|SPAN|P|LI|TD|IMG|I|B|STRONG|EM)$/.test(element.tagName);
    if (!bare || !kit.isShown(node) || element.closest(controls) !== null || element.querySelector(controls) !== null) return true;
    if (/track|gtag|ga\(|_paq|analytics|stopPropagation|preventDefault|\bxt_|\bAT_/i.test(element.getAttribute("onclick") ?? "")) return true;
    return !((words !== "" && words.length <= 60) || element.tagName === "IMG" || element.querySelector("img") !== null);
  },
});
