import { defineFactsRule } from "../../domain/rule.ts";
import { lasting } from "../../reading/motion.ts";

/**
 * RGAA 13.8.1 (WCAG 2.2.2), ACT efbfc7: a text whose words are replaced again and again for more than five seconds can be stopped or hidden. A page without
 * anything to press certainly offers no way. Counters and clocks, whose figures go one way, are left to `moving-content`.
 */
export default defineFactsRule({
  id: "changing-text",
  tests: ["13.8.1"],
  wcag: ["2.2.2"],
  act: ["efbfc7"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Un texte qui change de lui-même plus de 5 secondes doit pouvoir être arrêté ou masqué",
    en: "It must be possible to stop or hide a text that changes by itself for more than 5 seconds",
  },
  failed: {
    fr: "Ce texte change sans cesse et rien ne les arrête : qui lit lentement, ou s'en trouve distrait, ne peut pas lire la page.",
    en: "This text keeps changing and nothing stops them: people who read slowly, or are distracted, cannot read the page.",
  },
  cantTell: {
    fr: "Ce texte change sans cesse : vérifiez qu'un bouton de la page les arrête ou masque le texte.",
    en: "This text keeps changing: check that a button of the page stops them or hides the text.",
  },
  repair: {
    fr: "Montrez tout le texte d'un coup, ou ajoutez juste avant lui un bouton « Mettre en pause ».",
    en: "Show the whole text at once, or add a button “Pause” right before it.",
  },
  needs: ["motion"],
  judge: ({ motion }) => {
    const { changing } = lasting(motion);
    if (changing.length === 0) return { outcome: "inapplicable" };
    const mayStop = motion.controls > 0 || motion.opaque.frames > 0;
    return { outcome: mayStop ? "cantTell" : "failed", nodes: changing };
  },
});
