import { definePageRule } from "../page-rule.ts";

/** RGAA 1.6.1: a `longdesc` leads to a description: a page, or a place in this page that exists. */
export default definePageRule({
  id: "image-longdesc",
  tests: ["1.6.1"],
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "L'attribut longdesc doit mener à la description détaillée", en: "The longdesc attribute must lead to the detailed description" },
  failed: {
    fr: "L'attribut longdesc de l'image est vide, n'est pas une adresse ou vise un endroit qui n'existe pas : la description annoncée est introuvable.",
    en: "The image's longdesc is empty, is no address or points at a place that does not exist: the description that it announces cannot be found.",
  },
  repair: {
    fr: "Mettez dans longdesc l'adresse de la description, ou un lien visible à côté de l'image ; sinon retirez l'attribut.",
    en: "Put the address of the description in longdesc, or a visible link beside the image; or remove the attribute.",
  },
  selector: "img[longdesc]",
  matches: (kit, _element, node) => kit.isOffered(node),
  evaluate: (kit, element) => {
    const address = element.getAttribute("longdesc")?.trim() ?? "";
    if (kit.hasControlBeside(element)) return true;
    return address !== "" && address !== "#" && !/\s/.test(address) && !/^javascript:/i.test(address) && !kit.descriptionsOf(element).includes(null);
  },
});
