import { definePageRule } from "../page-rule.ts";

/** RGAA 1.1.4: each area of an image map that the server alone knows has a link of its own elsewhere. Certain where the page has no other link at all. */
export default definePageRule({
  id: "server-map-double",
  tests: ["1.1.4"],
  wcag: ["1.1.1", "2.1.1"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Les zones d'une image réactive côté serveur doivent être doublées par des liens",
    en: "The areas of a server-side image map must have links of their own",
  },
  failed: {
    fr: "Les zones de l'image ne sont connues que du serveur, et la page n'offre aucun autre lien : sans souris, on ne peut pas choisir.",
    en: "The areas of the image are known to the server alone, and the page offers no other link: without a mouse one cannot choose.",
  },
  cantTell: {
    fr: "Les zones de l'image ne sont connues que du serveur : vérifiez que d'autres liens de la page mènent aux mêmes endroits.",
    en: "The areas of the image are known to the server alone: check that other links of the page lead to the same places.",
  },
  repair: {
    fr: "Ajoutez une liste de liens vers les mêmes destinations, ou remplacez l'image par une image réactive côté client (<map> et <area>).",
    en: "Add a list of links to the same destinations, or replace the image by a client-side map (<map> and <area>).",
  },
  selector: "a[href] img[ismap]",
  matches: (kit, _element, node) => kit.isShown(node),
  evaluate: (kit, element) => {
    const own = element.closest("a");
    const others = kit
      .all("a[href],area[href],button,select,form,[role=link]")
      .filter(({ actualNode }) => actualNode !== own && kit.isExposed(actualNode));
    return others.length > 0 ? undefined : false;
  },
});
