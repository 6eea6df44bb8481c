import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 7.1 (WCAG 4.1.2): a window that a script opens over the page says that it is one, and has a name. It was opened (`--active`). */
export default defineFactsRule({
  id: "opened-dialog",
  tests: ["7.1.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une fenêtre ouverte par script doit avoir un rôle et un nom", en: "A window that a script opens must have a role and a name" },
  failed: {
    fr: "La fenêtre qui s'ouvre n'est pas annoncée comme telle (rôle dialog et nom) : un lecteur d'écran continue de lire la page derrière.",
    en: "The window that opens is not told to be one (role dialog and name): a screen reader goes on reading the page behind it.",
  },
  repair: {
    fr: 'Utilisez <dialog> ou role="dialog" avec aria-modal="true" et aria-labelledby vers son titre.',
    en: 'Use <dialog> or role="dialog" with aria-modal="true" and aria-labelledby to its title.',
  },
  needs: ["actions"],
  judge: ({ actions: { openers, cut } }) => {
    const boxes = openers.flatMap(({ opened, box }) => (box ? [{ opened, box }] : []));
    const nodes = boxes.filter(({ opened, box }) => opened === "layer" || !box.named).map(({ box }) => box);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    return { outcome: cut ? "untested" : boxes.length > 0 ? "passed" : "inapplicable" };
  },
});
