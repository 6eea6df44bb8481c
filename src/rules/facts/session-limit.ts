import { defineFactsRule } from "../../domain/rule.ts";
import { endsSession, isAnnounced, isScripted, isWhole, placeOf } from "../../reading/clock.ts";

/** RGAA 13.1.4 (WCAG 2.2.1): a session does not end without notice. A page without a cookie has no session to end. */
export default defineFactsRule({
  id: "session-limit",
  tests: ["13.1.4"],
  absence: ["13.1.4"],
  wcag: ["2.2.1"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Une limite de temps de session doit pouvoir être supprimée ou prolongée",
    en: "A time limit of a session must be removable or extendable",
  },
  failed: {
    fr: "Au bout d'un délai, la page ferme la session sans prévenir : qui remplit lentement le formulaire perd sa saisie.",
    en: "After some time the page closes the session without notice: people who fill in the form slowly lose what they entered.",
  },
  cantTell: {
    fr: "La page ferme la session au bout d'un délai : vérifiez que l'usager est prévenu au moins 20 secondes avant et peut la prolonger.",
    en: "The page closes the session after some time: check that the user is told at least 20 seconds before and can extend it.",
  },
  repair: {
    fr: "Prévenez avant la fin de la session, dans une fenêtre annoncée, avec un bouton « Prolonger » ; conservez la saisie.",
    en: "Give notice before the session ends, in a dialog that is announced, with a button “Extend”; keep what was entered.",
  },
  needs: ["clock"],
  judge: ({ clock }) => {
    const { move, cookies } = clock;
    if (move && isScripted(move) && endsSession(move)) return { outcome: isAnnounced(clock) ? "cantTell" : "failed", nodes: [placeOf(move)] };
    return { outcome: move === null && isWhole(clock) && cookies === 0 ? "inapplicable" : "untested" };
  },
});
