import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.11.1: a recording can be started and stopped. Fails for one that is seen, does not start by itself, has no controls of the browser and nothing to press near it.
 */
export default definePageRule({
  id: "media-controls",
  tests: ["4.11.1"],
  wcag: ["2.1.1"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Un média doit avoir des commandes de lecture", en: "A recording must have playback controls" },
  failed: {
    fr: "Le média n'a ni les commandes du navigateur ni aucun bouton auprès de lui : on ne peut ni le lancer ni l'arrêter, au clavier comme autrement.",
    en: "The recording has neither the browser's controls nor a button near it: it cannot be started or stopped, by keyboard or otherwise.",
  },
  cantTell: {
    fr: "Le média a des commandes propres à la page : vérifiez qu'elles permettent lecture, pause et son, au clavier aussi.",
    en: "The recording has controls made by the page: check that they offer play, pause and sound, from the keyboard too.",
  },
  repair: {
    fr: "Ajoutez l'attribut controls, ou des boutons de lecture, de pause et de son utilisables au clavier.",
    en: "Add the controls attribute, or buttons for play, pause and sound that work from the keyboard.",
  },
  selector: "video",
  matches: (kit, element, node) =>
    kit.isShown(node) &&
    kit.isExposed(node) &&
    !element.hasAttribute("autoplay") &&
    kit.addressesOf(element).length > 0 &&
    (element.hasAttribute("controls") || (!element.hasAttribute("muted") && !element.hasAttribute("loop"))),
  evaluate: (kit, element) => {
    if (element.hasAttribute("controls")) return true;
    const near = kit.playerOf(element) ?? element.parentElement;
    const pressable = "button,a,[role=button],[tabindex],input,summary";
    return element.closest(pressable) !== null || near?.querySelector(pressable) != null || kit.canBeSilenced() ? undefined : false;
  },
});
