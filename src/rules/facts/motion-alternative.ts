import { defineFactsRule } from "../../domain/rule.ts";
import { canBeControlled } from "../../reading/listeners.ts";

/** RGAA 13.12 (WCAG 2.5.4): what moving the device does, a control of the page does too. */
export default defineFactsRule({
  id: "motion-alternative",
  tests: ["13.12.1"],
  absence: ["13.12.1", "13.12.2"],
  wcag: ["2.5.4"],
  act: ["7677a9"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Ce que fait un mouvement de l'appareil doit pouvoir se faire autrement",
    en: "What moving the device does must be possible otherwise",
  },
  failed: {
    fr: "Bouger l'appareil change la page, et aucun contrôle ne fait la même chose : un téléphone fixé à un fauteuil ne bouge pas.",
    en: "Moving the device changes the page, and no control does the same: a telephone mounted on a wheelchair does not move.",
  },
  cantTell: {
    fr: "Un script réagit aux mouvements de l'appareil : vérifiez que des boutons ou des champs font la même chose.",
    en: "A script reacts to movements of the device: check that buttons or fields do the same.",
  },
  repair: { fr: "Ajoutez des boutons ou un champ qui produisent le même effet.", en: "Add buttons or a field that have the same effect." },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const { motion, cut, opaque } = listeners;
    if (motion === null) return { outcome: cut || opaque ? "untested" : "inapplicable" };
    if (!motion.changes) return { outcome: "untested" };
    return { outcome: canBeControlled(listeners) ? "cantTell" : "failed", nodes: [{ selector: "html", html: "devicemotion, deviceorientation" }] };
  },
});
