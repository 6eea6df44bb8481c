import { defineFactsRule } from "../../domain/rule.ts";

/** Pages that have less than this in common are about something else. */
const FOREIGN = 0.2;

/**
 * RGAA 6.1 (WCAG 2.4.9 asks it of the words alone, 2.4.4 of their context), ACT b20e66: links side by side with the same words, no context at all to complete them,
 * that lead to pages which have next to nothing in common. Neither tells where it leads, and other words would.
 */
export default defineFactsRule({
  id: "bare-twin-links",
  tests: ["6.1.1"],
  wcag: ["2.4.4"],
  act: ["b20e66"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Deux liens de même intitulé et sans contexte doivent mener au même contenu",
    en: "Two links with the same words and no context must lead to the same content",
  },
  failed: {
    fr: "Juste à côté, un autre lien a le même intitulé et mène à un tout autre contenu, et rien autour ne dit lequel est lequel : on ne sait pas lequel choisir.",
    en: "Right beside it another link has the same words and leads to something else altogether, and nothing around says which is which: one cannot know which to choose.",
  },
  cantTell: {
    fr: "Juste à côté, un autre lien a le même intitulé et une autre adresse : vérifiez qu'ils rendent le même service.",
    en: "Right beside it another link has the same words and another address: check that they serve the same purpose.",
  },
  repair: {
    fr: "Mettez dans l'intitulé de chaque lien ce qui le distingue : « Contacter les admissions », « Contacter la bibliothèque ».",
    en: "Put what sets it apart into the words of each link: “Contact admissions”, “Contact the library”.",
  },
  needs: ["twins"],
  judge: ({ twins: { pairs: all, late } }) => {
    const pairs = all.filter(({ bare }) => bare);
    const foreign = pairs.filter(({ shared }) => shared !== null && shared < FOREIGN);
    const unlike = pairs.filter(({ shared }) => shared === null || (shared >= FOREIGN && shared < 0.95));
    if (foreign.length + unlike.length === 0) return { outcome: late ? "untested" : pairs.length > 0 ? "passed" : "inapplicable" };
    return [
      ...(foreign.length > 0 ? [{ outcome: "failed", nodes: foreign } as const] : []),
      ...(unlike.length > 0 ? [{ outcome: "cantTell", nodes: unlike } as const] : []),
    ];
  },
});
