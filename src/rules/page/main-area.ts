import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 9.2.1: a page that structures its footer and its banner or menus does the same for its main content, with one visible `<main>`. A role of ARIA in its place is
 * for a person to judge. The criterion is about HTML 5 alone.
 */
export default definePageRule({
  id: "main-area",
  tests: ["9.2.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  absence: ["9.2.1"],
  help: { fr: "Le contenu principal doit être dans un seul élément <main>", en: "The main content must be in a single <main>" },
  failed: {
    fr: "La page délimite son en-tête, ses menus ou son pied de page, mais pas un contenu principal et un seul : les lecteurs d'écran ne peuvent pas y aller.",
    en: "The page marks its header, menus or footer, but not one main content and only one: screen readers cannot go to it.",
  },
  cantTell: {
    fr: "Le contenu principal a le rôle main sans être dans un élément <main> : le RGAA demande la balise.",
    en: "The main content has the role main without being in a <main>: the RGAA asks for the element.",
  },
  repair: {
    fr: "Placez le contenu propre à la page dans un élément <main>, un seul étant visible à la fois.",
    en: "Put the page's own content in a <main>, only one being visible at a time.",
  },
  selector: "html",
  pageLevel: true,
  matches: (_kit, element) => {
    const type = element.ownerDocument.doctype;
    return type !== null && type.publicId === "" && /^(|about:legacy-compat)$/.test(type.systemId);
  },
  evaluate: (kit) => {
    const areas = kit.all("main,[role=main]").filter((node) => kit.isShown(node) && kit.isExposed(node));
    const elements = areas.filter((node) => node.props.nodeName === "main");
    if (elements.length > 1) return false;
    if (elements.length === 1) return true;
    if (areas.length > 0) return undefined;
    const zones = new Set(
      kit
        .all("nav,footer,header")
        .filter((node) => kit.isShown(node))
        .map((node) => kit.role(node)),
    );
    const isFramed = zones.has("contentinfo") && (zones.has("banner") || zones.has("navigation"));
    const inFrame = (one: Element): boolean => kit.upwards(one, (at) => /^(NAV|FOOTER|HEADER|ASIDE)$/.test(at.tagName)) !== null;
    const words = kit
      .texts()
      .filter(({ element }) => !inFrame(element))
      .flatMap((text) => text.words.split(" "));
    return !isFramed || words.length < 30;
  },
});
