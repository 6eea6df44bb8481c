import { definePageRule } from "../page-rule.ts";

/** RGAA 8.2, ACT kb1m8s: ARIA names and role descriptions only where the role takes one; screen readers ignore them elsewhere. */
export default definePageRule({
  id: "aria-naming",
  tests: ["8.2.1"],
  wcag: ["4.1.2"],
  act: ["kb1m8s"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un nom ARIA ne va qu'à un élément dont le rôle l'admet", en: "An ARIA name goes only to an element whose role takes one" },
  failed: {
    fr: "Le rôle de cet élément n'admet pas de nom ARIA : la plupart des lecteurs d'écran ne le disent pas, et ce qu'il apporte est perdu.",
    en: "This element's role takes no ARIA name: most screen readers do not speak it, and what it adds is lost.",
  },
  cantTell: {
    fr: "L'élément a un nom ARIA et aucun rôle qui l'admette : vérifiez que ce qu'il contient est annoncé, et qu'un script lui donne son rôle au besoin.",
    en: "The element has an ARIA name and no role that takes one: check that what it holds is announced, and that a script gives it its role when needed.",
  },
  repair: {
    fr: "Écrivez l'information dans le texte (au besoin masqué à l'écran), ou donnez à l'élément un rôle qui admet un nom (group, region, img…).",
    en: "Write the information as text (visually hidden if need be), or give the element a role that takes a name (group, region, img…).",
  },
  selector: "[aria-label], [aria-labelledby], [aria-roledescription], [aria-braillelabel], [aria-brailleroledescription]",
  matches: (kit, element) => {
    const given = ["aria-label", "aria-labelledby", "aria-roledescription", "aria-braillelabel", "aria-brailleroledescription"];
    return (
      kit.isExposed(element) &&
      element.namespaceURI === "http://www.w3.org/1999/xhtml" &&
      given.some((name) => kit.fold(element.getAttribute(name)) !== "")
    );
  },
  evaluate: (kit, element, node) => {
    const nameless = [
      "caption",
      "code",
      "deletion",
      "emphasis",
      "generic",
      "insertion",
      "none",
      "paragraph",
      "presentation",
      "strong",
      "subscript",
      "superscript",
    ];
    // Elements of HTML that have these roles, or none that takes a name; others and custom elements are left alone.
    const html = /^(B|BDI|BDO|BODY|CAPTION|CODE|DATA|DEL|DIV|EM|I|INS|P|PRE|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
    const role = kit.explicitRole(node);
    const taken = role ?? (html.test(element.tagName) ? "generic" : kit.role(node));
    if (taken === null || !nameless.includes(taken)) return true;
    // What receives the focus, or holds controls, is no mere text: a script may give it its role later (the menus of the DSFR become dialogues).
    const holdsControls = element.querySelector("a[href], button, input, select, textarea, [tabindex]") !== null;
    return holdsControls || kit.isFocusable(node) || element.isContentEditable ? undefined : false;
  },
});
