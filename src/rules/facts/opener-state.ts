import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 7.1 (WCAG 4.1.2): a button that says whether something is open says it truly. It was pressed (`--active`). */
export default defineFactsRule({
  id: "opener-state",
  tests: ["7.1.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'état annoncé d'un bouton doit suivre ce qu'il ouvre", en: "The state that a button tells must follow what it opens" },
  failed: {
    fr: "Ce bouton ouvre un contenu mais reste annoncé « fermé » (aria-expanded) : avec un lecteur d'écran, rien n'a l'air de s'être passé.",
    en: "This button opens something but is still told to be “collapsed” (aria-expanded): with a screen reader nothing seems to have happened.",
  },
  repair: { fr: "Mettez aria-expanded à jour à chaque ouverture et fermeture.", en: "Update aria-expanded at every opening and closing." },
  needs: ["actions"],
  judge: ({ actions: { openers, cut } }) => {
    const stating = openers.filter(({ opened, expanded }) => opened !== "nothing" && expanded[0] === "false");
    const nodes = stating.filter(({ expanded }) => expanded[1] === "false");
    if (nodes.length > 0) return { outcome: "failed", nodes };
    return { outcome: cut ? "untested" : stating.length > 0 ? "passed" : "inapplicable" };
  },
});
