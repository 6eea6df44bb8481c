import { defineFactsRule } from "../../domain/rule.ts";
import { isWhole, placeOf } from "../../reading/clock.ts";

/** RGAA 13.1.1 (WCAG 2.2.1): the page is not loaded again by itself. What a `meta` element says is read by axe-core; this is about the header of the answer. */
export default defineFactsRule({
  id: "page-refresh",
  tests: ["13.1.1"],
  absence: ["13.1.1"],
  wcag: ["2.2.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La page ne doit pas se recharger d'elle-même", en: "The page must not be loaded again by itself" },
  failed: {
    fr: "Le serveur demande au navigateur de recharger la page au bout d'un délai (en-tête Refresh) : la lecture et la saisie sont perdues.",
    en: "The server asks the browser to load the page again after some time (Refresh header): reading and entries are lost.",
  },
  repair: { fr: "Retirez l'en-tête Refresh ; proposez un bouton « Actualiser ».", en: "Remove the Refresh header; offer a button “Refresh”." },
  needs: ["clock"],
  judge: ({ clock }) => {
    const { move, embedded } = clock;
    if (move?.reason === "header" && move.same) return { outcome: "failed", nodes: [placeOf(move)] };
    // A move of any other kind came first: nobody knows what would have come after it.
    return { outcome: move === null && isWhole(clock) && embedded === 0 ? "inapplicable" : "untested" };
  },
});
