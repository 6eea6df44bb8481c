import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.10.1: a sound that starts by itself stops within 3 seconds, or can be stopped or silenced by a control that is seen, named and exposed.
 */
export default definePageRule({
  id: "autoplay-sound",
  tests: ["4.10.1"],
  absence: ["4.10.1"],
  wcag: ["1.4.2"],
  act: ["80f0bf", "4c31df", "aaa1bf"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un son qui démarre seul doit pouvoir être arrêté", en: "A sound that starts by itself must be stoppable" },
  failed: {
    fr: "Un son démarre à l'ouverture de la page sans commande pour l'arrêter : il couvre la voix des lecteurs d'écran.",
    en: "A sound starts when the page opens and no control stops it: it drowns the voice of screen readers.",
  },
  cantTell: {
    fr: "Une vidéo démarre à l'ouverture de la page sans commande pour l'arrêter : vérifiez si elle a du son.",
    en: "A film starts when the page opens and no control stops it: check whether it has sound.",
  },
  repair: {
    fr: "Retirez autoplay, ou ajoutez controls (ou un bouton visible « Couper le son ») au début de la page.",
    en: "Remove autoplay, or add controls (or a visible button “Mute”) at the start of the page.",
  },
  selector: "audio[autoplay],video[autoplay],bgsound",
  hidden: true,
  matches: (kit, element) =>
    element.localName === "bgsound" || (!element.hasAttribute("muted") && kit.soundOf(element) !== "no" && kit.addressesOf(element).length > 0),
  evaluate: (kit, element) => {
    if (element.localName === "bgsound") return false;
    if (element.hasAttribute("controls") || kit.playTime(element) <= 3 || kit.canBeSilenced()) return true;
    // Who makes a control for the sound knows that there is one.
    return kit.soundOf(element) === "yes" || kit.hasUselessSilencer() ? false : undefined;
  },
});
