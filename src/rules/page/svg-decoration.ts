import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 1.2.4: a decorative vector image is hidden from assistive technologies and has neither title, description nor name. A small one without name or role beside a text is decorative; a large one is for a person to judge.
 */
export default definePageRule({
  id: "svg-decoration",
  tests: ["1.2.4"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Une image de décoration doit être ignorée par les technologies d'assistance",
    en: "A decorative image must be ignored by assistive technologies",
  },
  failed: {
    fr: "L'image vectorielle sert de décoration sans être ignorée proprement : elle n'a pas aria-hidden=\"true\", ou garde un titre ou un nom que des lecteurs d'écran lisent.",
    en: 'The vector image is decoration but is not properly ignored: it lacks aria-hidden="true", or keeps a title or a name that some screen readers read.',
  },
  cantTell: {
    fr: "L'image vectorielle n'a ni nom ni aria-hidden=\"true\" : décorative, elle doit être masquée ; porteuse d'information, elle doit avoir un nom et le rôle « img ».",
    en: 'The vector image has neither a name nor aria-hidden="true": a decorative one must be hidden; one that informs must have a name and the role img.',
  },
  repair: {
    fr: 'Ajoutez aria-hidden="true" à la balise <svg> et retirez <title>, <desc>, title et aria-label.',
    en: 'Add aria-hidden="true" to the <svg> and remove <title>, <desc>, title and aria-label.',
  },
  selector: "svg",
  hidden: true,
  matches: (kit, element, node) => {
    if (element.parentElement?.closest("svg") || !kit.isShown(node) || kit.captionOf(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    if (element.getAttribute("aria-hidden") === "true") return true;
    return (
      kit.isExposed(node) &&
      !kit.explicitRole(node) &&
      kit.attachedName(element) === "" &&
      !element.parentElement?.closest("button,[role=button],[role=img],[role=tab],[role=menuitem]")
    );
  },
  evaluate: (kit, element, node) => {
    const hidden = element.getAttribute("aria-hidden") === "true";
    const words = [...element.querySelectorAll("title,desc")].some((one) => kit.fold(one.textContent) !== "");
    if (hidden) return !words && kit.attachedName(element) === "" && element.querySelector("[title]") === null;
    if (words || element.querySelector("text,a,foreignObject,[tabindex]") !== null) return undefined;
    const { width, height } = element.getBoundingClientRect();
    const beside = kit.nodeOf(element.parentElement ?? element);
    return width <= 64 && height <= 64 && beside !== null && kit.shownText(beside) !== "" && !kit.explicitRole(node) ? false : undefined;
  },
});
