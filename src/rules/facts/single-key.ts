import { defineFactsRule } from "../../domain/rule.ts";
import { hearsPrintableKeys, isNowhere } from "../../reading/listeners.ts";

/** RGAA 12.10 (WCAG 2.1.4): a shortcut of one letter, digit or sign can be switched off. Where nothing waits for keys there is none. */
export default defineFactsRule({
  id: "single-key",
  tests: ["12.10.1"],
  absence: ["12.10.1"],
  wcag: ["2.1.4"],
  impact: "moderate",
  certainty: "review",
  help: { fr: "Un raccourci d'une seule touche doit pouvoir être désactivé", en: "It must be possible to switch a single-key shortcut off" },
  failed: {
    fr: "Un script de la page attend une lettre, un chiffre ou un signe : s'il s'agit d'un raccourci sans Ctrl ni Alt, vérifiez qu'on peut le désactiver.",
    en: "A script of the page waits for a letter, digit or sign: if it is a shortcut without Ctrl or Alt, check that it can be switched off.",
  },
  repair: {
    fr: "Ajoutez une touche de modification, ou un réglage pour désactiver le raccourci.",
    en: "Add a modifier key, or a setting that switches the shortcut off.",
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    if (hearsPrintableKeys(listeners.global)) return { outcome: "cantTell", nodes: [{ selector: "html", html: "keydown, keyup, keypress" }] };
    return { outcome: isNowhere(listeners, "keys") ? "inapplicable" : "untested" };
  },
});
