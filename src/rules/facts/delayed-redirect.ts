import { defineFactsRule } from "../../domain/rule.ts";
import { isWhole, placeOf } from "../../reading/clock.ts";

/** RGAA 13.1.2 (WCAG 2.2.1): a redirect is immediate. What a `meta` element says is read by axe-core; this is about the header of the answer. */
export default defineFactsRule({
  id: "delayed-redirect",
  tests: ["13.1.2"],
  absence: ["13.1.2"],
  wcag: ["2.2.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une redirection doit être immédiate", en: "A redirect must be immediate" },
  failed: {
    fr: "Le serveur demande au navigateur d'ouvrir une autre page au bout d'un délai (en-tête Refresh) : qui lit lentement n'en voit pas la fin.",
    en: "The server asks the browser to open another page after some time (Refresh header): slow readers do not get to the end of this one.",
  },
  repair: {
    fr: "Répondez par une redirection HTTP (301, 302), ou laissez un lien.",
    en: "Answer with an HTTP redirect (301, 302), or leave a link.",
  },
  needs: ["clock"],
  judge: ({ clock }) => {
    const { move } = clock;
    if (move?.reason === "header" && !move.same) return { outcome: "failed", nodes: [placeOf(move)] };
    return { outcome: move === null && isWhole(clock) ? "inapplicable" : "untested" };
  },
});
