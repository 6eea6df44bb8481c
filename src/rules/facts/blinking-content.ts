import { defineFactsRule } from "../../domain/rule.ts";
import { isStill, isWholeMotion, lasting } from "../../reading/motion.ts";

/** RGAA 13.8 (WCAG 2.2.2): what blinks by itself for more than five seconds can be stopped or hidden. See `moving-content`. */
export default defineFactsRule({
  id: "blinking-content",
  tests: ["13.8.2"],
  decides: ["13.8.2"],
  wcag: ["2.2.2"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Ce qui clignote seul plus de 5 secondes doit pouvoir être arrêté",
    en: "What blinks by itself for more than 5 seconds must be stoppable",
  },
  failed: {
    fr: "Cet élément clignote sans fin et la page n'a aucun bouton pour l'arrêter : qui a des troubles de l'attention ne peut pas lire à côté.",
    en: "This element blinks without an end and nothing on the page can be pressed to stop it: people with attention disorders cannot read beside it.",
  },
  cantTell: {
    fr: "Cet élément clignote plus de 5 secondes : vérifiez qu'un bouton de la page permet de l'arrêter ou de le cacher.",
    en: "This element blinks for more than 5 seconds: check that a button of the page stops or hides it.",
  },
  repair: {
    fr: "Arrêtez le mouvement avant 5 secondes, ou ajoutez en début de page un bouton « Arrêter les animations » utilisable au clavier.",
    en: "Stop the movement before 5 seconds, or add a button “Stop animations” at the start of the page that can be used by keyboard.",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const { blinking, unclear, waiting } = lasting(motion);
    if (blinking.length > 0 && motion.controls === 0 && motion.opaque.frames === 0) return { outcome: "failed", nodes: blinking };
    if (blinking.length > 0) return { outcome: "cantTell", nodes: blinking };
    if (unclear.length > 0 || waiting.length > 0 || !isWholeMotion(motion)) return { outcome: "untested" };
    return { outcome: isStill(motion) ? "inapplicable" : "passed" };
  },
});
