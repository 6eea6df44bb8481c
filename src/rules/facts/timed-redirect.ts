import { defineFactsRule } from "../../domain/rule.ts";
import { endsSession, isAnnounced, isScripted, isWhole, placeOf } from "../../reading/clock.ts";

/** RGAA 13.1.3 (WCAG 2.2.1): a script does not send people on, nor load the page again, after a time that they cannot change. */
export default defineFactsRule({
  id: "timed-redirect",
  tests: ["13.1.3"],
  absence: ["13.1.3"],
  wcag: ["2.2.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un script ne doit pas faire quitter la page au bout d'un délai imposé", en: "A script must not leave the page after a set time" },
  failed: {
    fr: "Au bout d'un délai, un script recharge la page ou en ouvre une autre, sans prévenir : qui lit ou écrit lentement perd ce qu'il faisait.",
    en: "After some time a script loads the page again or opens another one, without notice: people who read or write slowly lose what they were doing.",
  },
  cantTell: {
    fr: "Au bout d'un délai, un script recharge la page ou en ouvre une autre : vérifiez que l'usager est prévenu et peut arrêter ou prolonger ce délai.",
    en: "After some time a script loads the page again or opens another one: check that the user is told and can stop or extend that time.",
  },
  repair: {
    fr: "Retirez le délai, ou prévenez au moins 20 secondes avant avec un bouton pour rester sur la page.",
    en: "Remove the time limit, or give notice at least 20 seconds before, with a button to stay on the page.",
  },
  needs: ["clock"],
  judge: ({ clock }) => {
    const { move } = clock;
    if (move && isScripted(move) && !endsSession(move)) return { outcome: isAnnounced(clock) ? "cantTell" : "failed", nodes: [placeOf(move)] };
    return { outcome: move === null && isWhole(clock) ? "inapplicable" : "untested" };
  },
});
