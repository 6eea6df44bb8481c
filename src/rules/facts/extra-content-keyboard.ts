import { defineFactsRule } from "../../domain/rule.ts";
import { nothingShows } from "../../reading/hover.ts";

/**
 * RGAA 10.14 (WCAG 2.1.1): what styles alone make show on hover shows by keyboard as well. A button may open it when it is pressed, which nobody did: only what
 * cannot have the focus, or can but be followed as a link, is certain. What shows on focus shows to whoever clicks.
 */
export default defineFactsRule({
  id: "extra-content-keyboard",
  tests: ["10.14.1"],
  decides: ["10.14.1", "10.14.2"],
  wcag: ["2.1.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un contenu affiché au survol par les styles doit l'être aussi au clavier",
    en: "Content that styles show on hover must show by keyboard as well",
  },
  failed: {
    fr: "Ce contenu n'apparaît qu'au survol de la souris : qui se sert du clavier ou d'un écran tactile n'y a pas accès.",
    en: "This content only shows when the mouse is over: people who use a keyboard or a touch screen do not get it.",
  },
  cantTell: {
    fr: "Ce contenu apparaît au survol, pas à la prise de focus : vérifiez que l'activation du bouton l'affiche aussi.",
    en: "This content shows on hover, not on focus: check that pressing the button shows it as well.",
  },
  repair: {
    fr: "Ajoutez :focus et :focus-within à la règle :hover, sur un élément qui reçoit le focus, ou ouvrez le contenu par un bouton.",
    en: "Add :focus and :focus-within to the :hover rule, on an element that takes the focus, or open the content by a button.",
  },
  needs: ["hover", "listeners"],
  judge: ({ hover, listeners }) => {
    const mouseOnly = hover.contents.filter(({ onHover, onFocus, byStyles, spare }) => onHover && !onFocus && byStyles && !spare);
    const sure = mouseOnly.filter(({ trigger }) => !trigger.focusable || trigger.leads);
    const unsure = mouseOnly.filter(({ trigger }) => trigger.focusable && !trigger.leads);
    if (sure.length > 0) return { outcome: "failed", nodes: sure };
    if (unsure.length > 0) return { outcome: "cantTell", nodes: unsure };
    return { outcome: nothingShows(hover, listeners) ? "inapplicable" : "untested" };
  },
});
