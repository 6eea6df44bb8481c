import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no message": '<h1>Demande</h1><form><label>Âge <input bad aria-invalid="true" value="0"></label><button>Envoyer</button></form>',
    "a message that nobody sees":
      '<form><label>Âge <input bad aria-invalid="true" aria-describedby="e"></label><span id="e" hidden>L\'âge doit dépasser 0.</span></form>',
    "a message hidden from screen readers": '<label>Âge <input bad aria-invalid="true"></label><p aria-hidden="true">L\'âge doit dépasser 0.</p>',
    "errors without saying which": '<p role="alert">Le formulaire contient des erreurs.</p><label>Âge <input bad aria-invalid="true"></label>',
  },
  passed: {
    tied: '<label>Âge <input aria-invalid="true" aria-describedby="e"></label><p id="e">L\'âge doit dépasser 0.</p>',
    "words that may be the message": '<label>Âge <input aria-invalid="true"></label><p>L\'âge doit dépasser 0.</p>',
    "in the legend": '<fieldset><legend>Naissance : date incorrecte</legend><label>Jour <input aria-invalid="true"></label></fieldset>',
    "in a title": '<label>Âge <input aria-invalid="true" title="Saisissez un nombre"></label>',
    "in the label": '<label>Âge : saisissez un nombre <input aria-invalid="true"></label>',
  },
  inapplicable: { "no error": '<label>Âge <input aria-invalid="false"></label>', hidden: '<label hidden>Âge <input aria-invalid="true"></label>' },
} satisfies RuleCases;
