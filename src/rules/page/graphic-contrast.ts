import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 3.3.2: a vector image that tells something can be seen: some colour of it differs from what is behind by 3:1. Only for plain colours on a plain ground;
 * logos are an exception, and so is an image with the same words beside it.
 */
export default definePageRule({
  id: "graphic-contrast",
  tests: ["3.3.2"],
  wcag: ["1.4.11"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Une image porteuse d'information doit avoir un contraste d'au moins 3:1",
    en: "An image that tells something must have a contrast of at least 3:1",
  },
  failed: {
    fr: "Aucune couleur de l'image ne se distingue assez du fond : les personnes malvoyantes ne voient pas ce qu'elle montre, et rien ne l'écrit.",
    en: "No colour of the image differs enough from the ground: people with low vision do not see what it shows, and nothing writes it.",
  },
  repair: {
    fr: "Dessinez l'image dans une couleur plus foncée (au moins 3:1 sur le fond).",
    en: "Draw the image in a darker colour (at least 3:1 on the ground).",
  },
  selector: "svg",
  matches: (kit, element, node) => {
    if (!kit.isShown(node) || element.parentElement?.closest("svg,:disabled,[aria-disabled=true]")) return false;
    const control = element.closest("a[href],button,[role=button],[role=link]");
    const owner = control && kit.nodeOf(control);
    const alone = owner ? kit.shownText(owner) === "" && kit.name(owner) !== "" : kit.attachedName(element) !== "" && kit.isExposed(node);
    const marks = `${kit.attachedName(element)} ${element.getAttribute("class") ?? ""} ${control?.className ?? ""} ${owner ? kit.name(owner) : ""}`;
    return alone && !/logo|marque|brand|drapeau|flag/i.test(marks) && kit.drawingContrast(element) !== null;
  },
  evaluate: (kit, element) => (kit.drawingContrast(element) ?? 21) >= 3,
});
