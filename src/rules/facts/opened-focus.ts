import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 12.8 (WCAG 2.4.3): the focus goes into the window that opens. It was opened (`--active`). */
export default defineFactsRule({
  id: "opened-focus",
  tests: ["12.8.2"],
  wcag: ["2.4.3"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le focus doit entrer dans la fenêtre qui s'ouvre", en: "The focus must go into the window that opens" },
  failed: {
    fr: "Cette fenêtre s'ouvre et le focus reste derrière elle : au clavier, on parcourt une page que la fenêtre cache.",
    en: "This window opens and the focus stays behind it: by keyboard one goes through a page that the window hides.",
  },
  repair: {
    fr: "À l'ouverture, donnez le focus au premier élément de la fenêtre, et rendez-le au bouton à la fermeture.",
    en: "On opening, give the focus to the first element of the window, and back to the button on closing.",
  },
  needs: ["actions"],
  judge: ({ actions: { openers, cut } }) => {
    const boxes = openers.flatMap(({ box }) => (box ? [box] : []));
    const nodes = boxes.filter(({ focused }) => !focused);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    return { outcome: cut ? "untested" : boxes.length > 0 ? "passed" : "inapplicable" };
  },
});
