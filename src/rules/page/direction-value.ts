import { definePageRule } from "../page-rule.ts";

/** RGAA 8.10.2: a change of reading direction has one of the values that exist, the one of the writing inside. */
export default definePageRule({
  id: "direction-value",
  tests: ["8.10.2"],
  wcag: ["1.3.2"],
  impact: "moderate",
  certainty: "sure",
  decides: ["8.10.2"],
  help: { fr: "Le sens de lecture indiqué doit être le bon", en: "The reading direction that is given must be the right one" },
  failed: {
    fr: "L'attribut dir a une valeur qui n'existe pas, ou contraire à l'écriture du texte : ponctuation et nombres s'affichent au mauvais endroit.",
    en: "The dir attribute has a value that does not exist, or against the writing of the text: punctuation and numbers appear in the wrong place.",
  },
  cantTell: {
    fr: "Le sens de lecture change sur un texte où les deux écritures se mêlent : vérifiez que c'est le bon.",
    en: "The reading direction changes on a text of both writings: check that it is the right one.",
  },
  repair: {
    fr: 'Écrivez dir="rtl" pour l\'arabe ou l\'hébreu, dir="ltr" pour le français ; retirez l\'attribut partout ailleurs.',
    en: 'Write dir="rtl" for Arabic or Hebrew, dir="ltr" for French or English; remove the attribute everywhere else.',
  },
  selector: "[dir]",
  matches: (kit, element) => {
    const value = kit.writtenDirection(element);
    return kit.fold(element.textContent) !== "" && value !== "auto" && value !== kit.directionAround(element);
  },
  evaluate: (kit, element) => {
    const value = kit.writtenDirection(element);
    if (value !== "rtl" && value !== "ltr") return false;
    const words = kit.wordsByDirection(kit.directedText(element));
    const [right, wrong] = value === "rtl" ? [words.rtl, words.ltr] : [words.ltr, words.rtl];
    if (right.length >= wrong.length) return true;
    return right.length === 0 ? false : undefined;
  },
});
