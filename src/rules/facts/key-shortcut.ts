import { defineFactsRule } from "../../domain/rule.ts";

/** RGAA 12.10 (WCAG 2.1.4): a key of one character does nothing while no component has the focus, unless that can be switched off. The keys were pressed (`--active`). */
export default defineFactsRule({
  id: "key-shortcut",
  tests: ["12.10.1"],
  wcag: ["2.1.4"],
  act: ["ffbc54"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un raccourci d'une seule touche doit pouvoir être désactivé", en: "It must be possible to switch a single-key shortcut off" },
  failed: {
    fr: "Une touche seule déclenche une action, et rien ne permet de l'empêcher : qui dicte son texte ou tremble la déclenche sans le vouloir.",
    en: "A single key triggers an action, and nothing can prevent it: people who dictate their text or tremble trigger it without wanting it.",
  },
  cantTell: {
    fr: "Une touche seule déclenche une action : vérifiez que le réglage proposé la désactive ou lui ajoute Ctrl ou Alt.",
    en: "A single key triggers an action: check that the setting that is offered switches it off or adds Ctrl or Alt to it.",
  },
  repair: {
    fr: "Ajoutez une touche de modification (Ctrl, Alt), ou un réglage pour désactiver le raccourci.",
    en: "Add a modifier key (Ctrl, Alt), or a setting that switches the shortcut off.",
  },
  needs: ["actions"],
  judge: ({ actions: { shortcuts, keySettings, cut } }) => {
    if (shortcuts === null) return { outcome: "untested" };
    if (shortcuts.length === 0) return { outcome: cut ? "untested" : "inapplicable" };
    return {
      outcome: keySettings.length > 0 ? "cantTell" : "failed",
      nodes: shortcuts.slice(0, 20).map((key) => ({ selector: "html", html: `keydown "${key}"` })),
    };
  },
});
