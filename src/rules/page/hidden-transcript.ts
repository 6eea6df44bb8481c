import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.1.3, ACT 1a02b0: a text that says what a recording of the page shows is there for those who do not see it. Certain where it is hidden from assistive
 * technologies and nothing else in the page could be the alternative.
 */
export default definePageRule({
  id: "hidden-transcript",
  tests: ["4.1.3"],
  wcag: ["1.2.1", "1.3.1"],
  act: ["1a02b0"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Le texte qui décrit un média ne doit pas être masqué aux lecteurs d'écran",
    en: "The text that describes a recording must not be hidden from screen readers",
  },
  failed: {
    fr: "Ce texte dit ce que montre l'enregistrement, et il est masqué aux lecteurs d'écran : les personnes aveugles, qui en ont besoin, ne l'ont pas.",
    en: "This text says what the recording shows, and it is hidden from screen readers: blind people, who need it, do not get it.",
  },
  repair: { fr: "Retirez aria-hidden de ce texte.", en: "Remove aria-hidden from this text." },
  selector: "[aria-hidden=true]",
  hidden: true,
  matches: (kit, element, node) => {
    const words = kit.plain(element.textContent);
    const tells =
      /\b(video|film|extrait|enregistrement|recording|clip)\b.{0,40}\b(montre|presente|voit|explique|shows?|depicts?|features?|explains?)\b/;
    return (
      kit.isShown(node) && words.split(" ").length >= 12 && tells.test(words) && kit.all("video").some((one) => kit.isRecording(one.actualNode, one))
    );
  },
  evaluate: (kit) => kit.all("video").some((one) => kit.isRecording(one.actualNode, one) && kit.hasAlternative(one.actualNode) !== false),
});
