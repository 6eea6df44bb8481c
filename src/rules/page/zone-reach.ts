import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 12.6.1: the zones that pages repeat (banner, main menu, main content, footer, search) can be reached or skipped: each is a landmark of its kind, or has a
 * heading, or a link leads to it. Certain for zones that their author named so, at the top level of the page.
 */
export default definePageRule({
  id: "zone-reach",
  tests: ["12.6.1"],
  wcag: ["1.3.1", "2.4.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Chaque zone de la page doit pouvoir être atteinte ou évitée", en: "Each zone of the page must be one that can be reached or skipped" },
  failed: {
    fr: "La zone n'a ni rôle de région, ni titre, ni lien d'accès rapide : au lecteur d'écran, il faut parcourir toute la page pour l'atteindre ou la passer.",
    en: "The zone has no landmark role, no heading and no skip link: with a screen reader one goes through the whole page to reach or to pass it.",
  },
  repair: {
    fr: 'Écrivez la zone avec l\'élément de sa nature : <header>, <nav>, <main>, <footer>, ou role="search" pour la recherche.',
    en: 'Write the zone with the element of its kind: <header>, <nav>, <main>, <footer>, or role="search" for the search.',
  },
  selector: "div,section,ul,table",
  matches: (kit, element, node) => {
    if (!kit.zoneOf(element) || !kit.isShown(node) || !kit.isExposed(node)) return false;
    return element.parentElement?.closest("main,[role=main],article,aside,dialog,[role=dialog],li,td,form,[class*=modal],[class*=card]") === null;
  },
  evaluate: (kit, element) => {
    const roles = { footer: "contentinfo", header: "banner", menu: "navigation", main: "main", search: "search" } as const;
    const zone = kit.zoneOf(element);
    const landmarks = "header,nav,main,footer,search,[role=banner],[role=navigation],[role=main],[role=contentinfo],[role=search]";
    const isOf = (one: Element): boolean => zone !== null && kit.role(one) === roles[zone];
    if (kit.upwards(element, isOf) || [...element.querySelectorAll(landmarks)].some(isOf)) return true;
    const heading = [...element.querySelectorAll("h1,h2,h3,h4,h5,h6,[role=heading]")].some((one) => kit.isExposed(one));
    const before = element.previousElementSibling;
    return heading || before?.matches("button,a[href^='#'],h1,h2,h3,h4,h5,h6") === true || kit.isTargeted(element);
  },
});
