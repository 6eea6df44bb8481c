import { defineFactsRule } from "../../domain/rule.ts";
import { isStill, isWholeMotion, lasting } from "../../reading/motion.ts";

/**
 * RGAA 13.8 (WCAG 2.2.2): what moves by itself for more than five seconds can be stopped or hidden. Which button does so is for a person to find; a page
 * without anything to press certainly has none. What shows that something is under way is a special case.
 */
export default defineFactsRule({
  id: "moving-content",
  tests: ["13.8.1"],
  decides: ["13.8.1"],
  wcag: ["2.2.2"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Ce qui bouge seul plus de 5 secondes doit pouvoir être arrêté",
    en: "What moves by itself for more than 5 seconds must be stoppable",
  },
  failed: {
    fr: "Cet élément bouge sans fin et la page n'a aucun bouton pour l'arrêter : qui a des troubles de l'attention ne peut pas lire à côté.",
    en: "This element moves without an end and nothing on the page can be pressed to stop it: people with attention disorders cannot read beside it.",
  },
  cantTell: {
    fr: "Cet élément bouge plus de 5 secondes : vérifiez qu'un bouton de la page permet de l'arrêter, de le cacher ou de tout voir sans mouvement.",
    en: "This element moves for more than 5 seconds: check that a button of the page stops it, hides it or shows everything without movement.",
  },
  repair: {
    fr: "Arrêtez le mouvement avant 5 secondes, ou ajoutez en début de page un bouton « Arrêter les animations » utilisable au clavier.",
    en: "Stop the movement before 5 seconds, or add a button “Stop animations” at the start of the page that can be used by keyboard.",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const { moving, changing, unclear, waiting } = lasting(motion);
    if (moving.length > 0 && motion.controls === 0 && motion.opaque.frames === 0) return { outcome: "failed", nodes: moving };
    // Words that are replaced have a rule of their own.
    const open = [...moving, ...unclear.filter((one) => !changing.includes(one))];
    if (open.length > 0) return { outcome: "cantTell", nodes: open };
    if (changing.length > 0 || waiting.length > 0 || !isWholeMotion(motion)) return { outcome: "untested" };
    return { outcome: isStill(motion) ? "inapplicable" : "passed" };
  },
});
