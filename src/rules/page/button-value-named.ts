import { definePageRule } from "../page-rule.ts";

/** RGAA 11.9.2 (WCAG 2.5.3), ACT 2ee8b8: the words on a button of `<input>` are part of its name. axe's `label-content-name-mismatch` sees no `value`. */
export default definePageRule({
  id: "button-value-named",
  tests: ["11.9.2"],
  wcag: ["2.5.3"],
  act: ["2ee8b8"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le nom d'un bouton doit reprendre les mots qu'il montre", en: "The name of a button must hold the words that it shows" },
  failed: {
    fr: "Le nom donné par aria-label ou aria-labelledby ne contient pas les mots écrits sur le bouton : qui le commande à la voix ne l'atteint pas.",
    en: "The name given by aria-label or aria-labelledby does not hold the words on the button: people who speak to their computer cannot reach it.",
  },
  repair: {
    fr: "Retirez aria-label, ou commencez-le par les mots du bouton : « Envoyer la demande » pour « Envoyer ».",
    en: "Remove aria-label, or begin it with the words of the button: “Send the request” for “Send”.",
  },
  selector: "input[type=submit],input[type=button],input[type=reset]",
  matches: (kit, element, node) =>
    kit.isShown(node) &&
    kit.isExposed(node) &&
    kit.fold(kit.axe.commons.aria.arialabelText(node) || kit.axe.commons.aria.arialabelledbyText(node)) !== "" &&
    /\p{L}{2}/u.test((element as HTMLInputElement).value),
  evaluate: (kit, element, node) => ` ${kit.plain(kit.name(node))} `.includes(` ${kit.plain((element as HTMLInputElement).value)} `),
});
