import { defineFactsRule } from "../../domain/rule.ts";
import { beforeMain, isOneOfSeveral, skipLinks } from "../../reading/skip-link.ts";

/** From so many stops before the content on, nobody can do without. */
const LONG = 5;

/**
 * RGAA 12.7 (WCAG 2.4.1): one of the first stops of the Tab key is a link to the main content. Landmarks and headings, which WCAG accepts, do not do. The RGAA
 * only lets pages go without that are alone on their site: a short menu that leads to others says that this one is not.
 */
export default defineFactsRule({
  id: "skip-link-present",
  tests: ["12.7.1"],
  wcag: ["2.4.1"],
  act: ["ye5d6e"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un lien d'accès rapide au contenu doit être présent", en: "A link to skip to the content must be there" },
  failed: {
    fr: "Aucun des premiers liens ne mène au contenu principal : au clavier, il faut traverser tout l'en-tête à chaque page.",
    en: "None of the first links leads to the main content: by keyboard one has to go through the whole header on every page.",
  },
  cantTell: {
    fr: "Aucun des premiers liens ne mène au contenu : vérifiez si ce qui le précède est assez court pour s'en passer.",
    en: "None of the first links leads to the content: check whether what stands before it is short enough to do without.",
  },
  repair: {
    fr: "Placez en premier un lien « Aller au contenu » vers l'identifiant de la zone principale (composant « Liens d’évitement » du DSFR).",
    en: "Put first a link “Skip to content” to the id of the main area (component “Skip links” of the DSFR).",
  },
  needs: ["keyboard"],
  judge: ({ keyboard }) => {
    const first = keyboard.stops[0];
    const before = beforeMain(keyboard);
    if (!first || before === 0) return { outcome: "inapplicable" };
    if (skipLinks(keyboard).some(({ target, html }) => (target === null || target.exists) && !isKeptFromReaders(html))) return { outcome: "passed" };
    if (before === null || (before < LONG && !isOneOfSeveral(keyboard, before))) return { outcome: "cantTell", nodes: [first] };
    return { outcome: "failed", nodes: [first] };
  },
});

const isKeptFromReaders = (html: string): boolean => /^<[^>]*\saria-hidden="true"/i.test(html);
