import { defineFactsRule } from "../../domain/rule.ts";
import { canBeControlled } from "../../reading/listeners.ts";

/** RGAA 13.12.3 (WCAG 2.5.4): the detection of movements can be switched off. */
export default defineFactsRule({
  id: "motion-switch",
  tests: ["13.12.3"],
  absence: ["13.12.3"],
  wcag: ["2.5.4"],
  act: ["c249d5"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La détection des mouvements doit pouvoir être désactivée", en: "It must be possible to switch the detection of movements off" },
  failed: {
    fr: "Bouger l'appareil change la page, et rien ne permet de l'empêcher : une personne qui tremble déclenche l'action sans le vouloir.",
    en: "Moving the device changes the page, and nothing can prevent it: people who tremble trigger the action without wanting it.",
  },
  cantTell: {
    fr: "Un script réagit aux mouvements de l'appareil : vérifiez que l'usager peut désactiver cette détection.",
    en: "A script reacts to movements of the device: check that the user can switch this detection off.",
  },
  repair: { fr: "Ajoutez une case « Désactiver la détection des mouvements ».", en: "Add a box “Switch the detection of movements off”." },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const { motion, cut, opaque } = listeners;
    if (motion === null) return { outcome: cut || opaque ? "untested" : "inapplicable" };
    if (!motion.changes) return { outcome: "untested" };
    return { outcome: canBeControlled(listeners) ? "cantTell" : "failed", nodes: [{ selector: "html", html: "devicemotion, deviceorientation" }] };
  },
});
