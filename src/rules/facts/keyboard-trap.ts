import { defineFactsRule } from "../../domain/rule.ts";
import { isOverlay, loopStops } from "../../reading/focus.ts";

/** RGAA 12.9 (WCAG 2.1.2): the focus that came into an element by keyboard can leave it by keyboard. */
export default defineFactsRule({
  id: "keyboard-trap",
  tests: ["12.9.1"],
  decides: ["12.9.1"],
  wcag: ["2.1.2"],
  act: ["80af7b", "a1b64e", "ebe86a"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Le clavier ne doit pas être pris au piège", en: "The keyboard must not be trapped" },
  failed: {
    fr: "Le focus ne peut plus sortir d'ici, ni par Tab, ni par Maj+Tab, ni par Échap : sans souris, le reste de la page est perdu.",
    en: "The focus cannot leave this place, neither by Tab, nor by Shift+Tab, nor by Escape: without a mouse the rest of the page is lost.",
  },
  cantTell: {
    fr: "Tab, Maj+Tab et Échap ne sortent pas d'ici : vérifiez qu'une touche annoncée dans la page, ou un bouton de ce bandeau, le fait.",
    en: "Tab, Shift+Tab and Escape do not lead out of here: check that a key the page tells of, or a button of this panel, does.",
  },
  repair: {
    fr: "Retirez le script qui reprend le focus (onblur, onkeydown) ; dans une fenêtre modale, fermez-la avec Échap et rendez le focus à ce qui l'a ouverte.",
    en: "Remove the script that takes the focus back (onblur, onkeydown); let Escape close a modal window, and give the focus back to what opened it.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard }) => {
    const { loop, end, stops } = keyboard;
    if (stops.length === 0) return { outcome: "inapplicable" };
    if (loop === null) return { outcome: end === "left" ? "passed" : "untested" };
    if (loop.exits.length > 0) return { outcome: "passed" };
    const mayOpen = isOverlay(keyboard) || (loop.advice.length > 0 && loop.listens);
    return { outcome: mayOpen ? "cantTell" : "failed", nodes: loopStops(keyboard) };
  },
});
