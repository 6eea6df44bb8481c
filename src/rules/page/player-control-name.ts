import { definePageRule } from "../page-rule.ts";

/** RGAA 4.13.1: the controls that a page makes for its player have names. */
export default definePageRule({
  id: "player-control-name",
  tests: ["4.13.1"],
  wcag: ["4.1.2"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Les commandes d'un lecteur doivent avoir un nom", en: "The controls of a player must have a name" },
  failed: {
    fr: "Un bouton du lecteur n'a pas de nom : les lecteurs d'écran l'annoncent « bouton », sans dire ce qu'il commande.",
    en: "A button of the player has no name: screen readers announce “button” without saying what it does.",
  },
  repair: {
    fr: "Donnez à chaque bouton un texte ou un aria-label, par exemple « Lecture » ou « Couper le son ».",
    en: "Give each button a text or an aria-label, for example “Play” or “Mute”.",
  },
  selector: "button,[role=button],[role=slider],input[type=range]",
  matches: (kit, element, node) => {
    if (!kit.isExposed(node)) return false;
    return kit.all("video:not([controls]),audio:not([controls])").some((one) => kit.playerOf(one.actualNode)?.contains(element) === true);
  },
  evaluate: (kit, _element, node) => kit.name(node) !== "",
});
