import { defineFactsRule } from "../../domain/rule.ts";
import { isScriptless } from "../../reading/listeners.ts";

/** RGAA 7.2: what a page offers in place of a script says the same. Only a person can compare; where no script runs there is nothing to compare. */
export default defineFactsRule({
  id: "script-alternative",
  tests: ["7.2.1"],
  absence: ["7.2.1", "7.2.2"],
  wcag: ["1.1.1", "4.1.2"],
  impact: "moderate",
  certainty: "review",
  help: { fr: "L'alternative à un script doit être pertinente", en: "The alternative to a script must be relevant" },
  failed: {
    fr: "La page a un contenu pour qui n'exécute pas les scripts (noscript) : vérifiez qu'il permet les mêmes actions.",
    en: "The page has content for those who run no scripts (noscript): check that it allows the same actions.",
  },
  repair: {
    fr: "Offrez dans l'alternative les mêmes contenus et les mêmes actions.",
    en: "Offer the same content and the same actions in the alternative.",
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    if (isScriptless(listeners)) return { outcome: "inapplicable" };
    return listeners.noscript > 0 ? { outcome: "cantTell", nodes: [{ selector: "noscript", html: "<noscript>" }] } : { outcome: "untested" };
  },
});
