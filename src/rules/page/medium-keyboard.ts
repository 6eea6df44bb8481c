import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.12.1: what a drawing does when it is pressed can be done by keyboard. Certain where the drawing cannot have the focus and nothing else in the page can.
 */
export default definePageRule({
  id: "medium-keyboard",
  tests: ["4.12.1"],
  wcag: ["2.1.1"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Un média interactif doit s'utiliser au clavier", en: "An interactive medium must be usable by keyboard" },
  failed: {
    fr: "Le dessin réagit au pointeur, ne peut pas recevoir le focus, et rien d'autre dans la page ne le peut : au clavier, sa fonction est hors d'atteinte.",
    en: "The drawing reacts to the pointer, cannot have the focus, and nothing else in the page can: by keyboard what it does is out of reach.",
  },
  cantTell: {
    fr: "Le dessin réagit au pointeur et ne peut pas recevoir le focus : vérifiez qu'un autre élément de la page permet la même action au clavier.",
    en: "The drawing reacts to the pointer and cannot have the focus: check that something else in the page does the same by keyboard.",
  },
  repair: {
    fr: "Ajoutez un bouton pour chaque action, ou rendez les zones du dessin atteignables et activables au clavier.",
    en: "Add a button for each action, or make the areas of the drawing ones that the keyboard reaches and activates.",
  },
  selector: "canvas,svg,object,embed",
  matches: (kit, element, node) => {
    const pressed = "[onclick],[onmousedown],[onmouseup],[onpointerdown],[ontouchstart]";
    const within = element.parentElement?.closest("a,button,[role=button],[role=link],[tabindex],label,summary");
    return kit.isShown(node) && !within && (element.matches(pressed) || element.querySelector(pressed) !== null);
  },
  evaluate: (kit, element) => {
    const canFocus = (one: Element): boolean => kit.isInTabOrder(one);
    if ([element, ...element.querySelectorAll("a,[tabindex]")].some(canFocus)) return true;
    return kit.all("a[href],button,input,select,textarea,summary,[tabindex],area[href],iframe").some(({ actualNode }) => canFocus(actualNode))
      ? undefined
      : false;
  },
});
