import { definePageRule } from "../page-rule.ts";

/** RGAA 9.2, ACT b40fd1: what the page says itself, after what it repeats, stands in a landmark. */
export default definePageRule({
  id: "content-landmark",
  tests: ["9.2.1"],
  wcag: ["1.3.1"],
  act: ["b40fd1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le contenu propre à la page doit être dans une région", en: "The page's own content must be in a landmark" },
  failed: {
    fr: "Après les menus, le contenu de la page n'est dans aucune région : les lecteurs d'écran ne peuvent pas y aller directement.",
    en: "After the menus, the page's content is in no landmark: screen readers cannot go straight to it.",
  },
  repair: { fr: "Placez le contenu principal dans un élément <main>.", en: "Put the main content in a <main> element." },
  selector: "html",
  pageLevel: true,
  matches: (kit) => kit.ownContent().texts.length > 0,
  evaluate: (kit) => {
    const { texts } = kit.ownContent();
    return texts.some(({ element }) => kit.landmarkOf(element) !== null);
  },
});
