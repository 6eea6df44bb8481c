import { defineFactsRule } from "../../domain/rule.ts";
import { hasOtherVersion, kindOf } from "../../reading/documents.ts";

/** RGAA 13.4: the accessible version of a document says the same. Only a person can compare; without a document there is nothing to compare. */
export default defineFactsRule({
  id: "document-versions",
  tests: ["13.4.1"],
  absence: ["13.4.1"],
  wcag: ["1.1.1"],
  impact: "moderate",
  certainty: "review",
  help: {
    fr: "La version accessible d'un document doit offrir la même information",
    en: "The accessible version of a document must offer the same information",
  },
  failed: {
    fr: "Une autre version de ce document est proposée à côté : vérifiez qu'elle dit la même chose.",
    en: "Another version of this document is offered beside it: check that it says the same.",
  },
  repair: { fr: "Mettez les deux versions à jour ensemble.", en: "Update both versions together." },
  needs: ["documents"],
  judge: ({ documents: { links, cut, opaque } }) => {
    const offered = links.filter((link) => kindOf(link) === "document");
    const twofold = offered.filter(hasOtherVersion);
    if (twofold.length > 0) return { outcome: "cantTell", nodes: twofold.slice(0, 20), count: twofold.length };
    const unknown = cut || opaque || links.some((link) => kindOf(link) === "unknown");
    return { outcome: unknown || offered.length > 0 ? "untested" : "inapplicable" };
  },
});
