import { defineFactsRule } from "../../domain/rule.ts";

/** Pages that have less than this in common are about something else. */
const FOREIGN = 0.2;

/**
 * RGAA 6.1 (WCAG 2.4.4), ACT fd3a94: links with the same words in the same context lead to the same thing. Certain only where the eye tells them apart (what is
 * ambiguous for everybody is a special case of the RGAA) and the pages behind them have next to nothing in common.
 */
export default defineFactsRule({
  id: "twin-links",
  tests: ["6.1.1"],
  wcag: ["2.4.4"],
  act: ["fd3a94"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "Deux liens de même intitulé et de même contexte doivent mener au même contenu",
    en: "Two links with the same words and context must lead to the same content",
  },
  failed: {
    fr: "Un autre lien a le même intitulé dans la même phrase et mène à un tout autre contenu ; seule la vue les distingue : au lecteur d'écran, on ne sait pas lequel choisir.",
    en: "Another link has the same words in the same sentence and leads to something else altogether; only the eye tells them apart: with a screen reader one cannot know which to choose.",
  },
  cantTell: {
    fr: "Un autre lien a le même intitulé dans la même phrase et une autre adresse : vérifiez qu'ils rendent le même service.",
    en: "Another link has the same words in the same sentence and another address: check that they serve the same purpose.",
  },
  repair: {
    fr: "Mettez dans l'intitulé de chaque lien ce qui le distingue : « Nous écrire », « Nous appeler ».",
    en: "Put what sets it apart into the words of each link: “Write to us”, “Call us”.",
  },
  needs: ["twins"],
  judge: ({ twins: { pairs: all, late } }) => {
    const pairs = all.filter(({ bare }) => !bare);
    const foreign = pairs.filter(({ shared }) => shared !== null && shared < FOREIGN);
    const unlike = pairs.filter(({ shared }) => shared === null || (shared >= FOREIGN && shared < 0.95));
    if (foreign.length + unlike.length === 0) return { outcome: late ? "untested" : pairs.length > 0 ? "passed" : "inapplicable" };
    return [
      ...(foreign.length > 0 ? [{ outcome: "failed", nodes: foreign } as const] : []),
      ...(unlike.length > 0 ? [{ outcome: "cantTell", nodes: unlike } as const] : []),
    ];
  },
});
