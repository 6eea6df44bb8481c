import { defineProcedureRule } from "../../domain/procedure-rule.ts";
import { addressOf } from "../../reading/site-navigation.ts";

/** RGAA 8.6.1 (WCAG 2.4.2): pages with different main headings, at different addresses of one procedure, have different titles. */
export default defineProcedureRule({
  id: "title-shared",
  tests: ["8.6.1"],
  wcag: ["2.4.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Chaque page de la démarche doit avoir son propre titre", en: "Each page of the procedure must have a title of its own" },
  failed: {
    fr: "Une autre page de la démarche, d'un autre contenu, a le même titre : dans les onglets et au lecteur d'écran, on ne sait pas à quelle étape on est.",
    en: "Another page of the procedure, of other content, has the same title: in the tabs and with a screen reader one does not know at which step one is.",
  },
  repair: {
    fr: "Commencez le titre de chaque page par ce qui la distingue : « Vos coordonnées – Demande de logement ».",
    en: "Begin the title of each page with what tells it apart: “Your details – Housing request”.",
  },
  needs: ["dom"],
  judge: (pages) => {
    const titled = pages.map(({ dom, url }, page) => ({
      page,
      address: addressOf(url),
      title: dom.title.trim().toLowerCase(),
      heading:
        dom.headings
          .find(({ level }) => level === 1)
          ?.text.trim()
          .toLowerCase() ?? "",
      node: { selector: "title", html: `<title>${dom.title.slice(0, 200)}</title>` },
    }));
    const known = titled.filter(({ title, heading }) => title !== "" && heading !== "");
    const at = known.filter(({ page, title, heading, address }) =>
      known.some((other) => other.page < page && other.title === title && other.heading !== heading && other.address !== address),
    );
    if (at.length > 0) return { outcome: "failed", at };
    return { outcome: new Set(known.map(({ address }) => address)).size > 1 ? "passed" : "untested" };
  },
});
