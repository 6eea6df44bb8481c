import { definePageRule } from "../page-rule.ts";

/** RGAA 10.5.3: a picture behind text comes with a background colour, own or inherited: without the picture the text must be read. */
export default definePageRule({
  id: "background-image-alone",
  tests: ["10.5.3"],
  wcag: ["1.4.3"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Une image de fond doit aller avec une couleur de fond", en: "A background image must come with a background colour" },
  failed: {
    fr: "Le texte repose sur une image de fond sans couleur derrière elle : quand l'image ne s'affiche pas, il peut devenir illisible.",
    en: "The text stands on a background image without a colour behind it: when the image does not show, it may become unreadable.",
  },
  repair: { fr: "Ajoutez une couleur de fond proche de celle de l'image.", en: "Add a background colour close to that of the image." },
  selector: "body *",
  matches: (kit, element, node) => {
    const { backgroundImage, backgroundRepeat, backgroundSize } = getComputedStyle(element);
    // Icons and drawn underlines are no ground for the text.
    const isGround =
      /url\(/.test(backgroundImage) && (/cover|100%/.test(backgroundSize) || /(^|\s)repeat/.test(backgroundRepeat)) && !/^0|px$/.test(backgroundSize);
    const ownText = kit.childrenOf(element).some((child) => child.nodeType === 3 && /\p{L}{2}/u.test(child.textContent ?? ""));
    const holdsText =
      ownText ||
      kit.elementsOf(element).some((child) => /^(P|H[1-6]|SPAN|DIV|STRONG|UL|OL)$/.test(child.tagName) && kit.fold(child.textContent) !== "");
    return isGround && holdsText && element.tagName !== "A" && kit.isShown(node);
  },
  evaluate: (_kit, element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(at).backgroundColor)) return true;
    }
    return false;
  },
});
