import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 13.2 (WCAG 3.2.1): no window opens by itself. What was tried from the load of the page until it had been looked at, and held back. */
export default defineFactsRule({
  id: "unasked-window",
  tests: ["13.2.1"],
  decides: ["13.2.1"],
  wcag: ["3.2.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Aucune fenêtre ne doit s'ouvrir sans action de l'usager", en: "No window may open without an action of the user" },
  failed: {
    fr: "La page ouvre d'elle-même une nouvelle fenêtre : une personne aveugle ou qui ne voit qu'une partie de l'écran ne sait plus où elle est.",
    en: "The page opens a new window by itself: people who are blind or see only part of the screen no longer know where they are.",
  },
  repair: {
    fr: "Retirez l'appel à window.open() du chargement de la page ; ouvrez la fenêtre sur un clic annoncé (« nouvelle fenêtre »).",
    en: "Remove the call of window.open() from the load of the page; open the window on a click that is announced (“new window”).",
  },
  needs: ["windows"],
  judge: ({ windows: { opened } }) =>
    opened.length > 0
      ? { outcome: "failed", nodes: [...new Set(opened)].slice(0, 20).map((url) => ({ selector: "html", html: `window.open("${url}")` })) }
      : { outcome: "passed" },
});
