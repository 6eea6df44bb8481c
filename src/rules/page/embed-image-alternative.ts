import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 1.1.7: an image in `embed` that carries information has a name and the role `img`, or a link or button to an alternative right beside it.
 */
export default definePageRule({
  id: "embed-image-alternative",
  tests: ["1.1.7"],
  wcag: ["1.1.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une image insérée par <embed> doit avoir un nom et le rôle « img »", en: "An image in <embed> must have a name and the role img" },
  failed: {
    fr: "L'image insérée par <embed> n'a pas à la fois un nom et role=\"img\", et aucun lien voisin ne mène à une alternative : les personnes aveugles ne savent pas ce qu'elle montre.",
    en: 'The image in <embed> does not have both a name and role="img", and no link beside it leads to an alternative: blind people do not learn what it shows.',
  },
  repair: {
    fr: 'Remplacez <embed> par <img alt="…">, ou ajoutez role="img" et aria-label ; si elle est décorative, aria-hidden="true".',
    en: 'Replace <embed> by <img alt="…">, or add role="img" and aria-label; if it is decorative, aria-hidden="true".',
  },
  selector: "embed",
  matches: (kit, element, node) => kit.isImageObject(element) && kit.isExposed(node),
  evaluate: (kit, element, node) => kit.hasControlBeside(element) || (kit.explicitRole(node) === "img" && kit.attachedName(element) !== ""),
});
