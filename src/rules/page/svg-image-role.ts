import { definePageRule } from "../page-rule.ts";

/** RGAA 1.1.5: a vector image that has a name, so carries information, has the role `img`. One inside a link or a button is judged with it. */
export default definePageRule({
  id: "svg-image-role",
  tests: ["1.1.5"],
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Une image vectorielle porteuse d'information doit avoir le rôle « img »",
    en: "A vector image that carries information must have the role img",
  },
  failed: {
    fr: "L'image vectorielle porte un nom mais pas role=\"img\" : des lecteurs d'écran l'ignorent ou lisent ses fragments un à un.",
    en: 'The vector image has a name but no role="img": some screen readers skip it or read its fragments one by one.',
  },
  repair: {
    fr: 'Ajoutez role="img" à la balise <svg> et gardez le nom dans aria-label ; si elle est décorative, retirez le nom et ajoutez aria-hidden="true".',
    en: 'Add role="img" to the <svg> and keep the name in aria-label; if it is decorative, remove the name and add aria-hidden="true".',
  },
  selector: "svg",
  matches: (kit, element, node) =>
    !element.parentElement?.closest("svg") &&
    kit.isOffered(node) &&
    !kit.isInsideControl(element) &&
    kit.attachedName(element) !== "" &&
    !/^(presentation|none|graphics-|link|button)/.test(kit.explicitRole(node) ?? "") &&
    element.querySelector("a[href],[tabindex]") === null,
  evaluate: (kit, _element, node) => kit.explicitRole(node) === "img",
});
