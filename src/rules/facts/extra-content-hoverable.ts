import { defineFactsRule } from "../../domain/rule.ts";
import { nothingShows } from "../../reading/hover.ts";

/** RGAA 10.13.2 (WCAG 1.4.13): the pointer can go to what it made show. */
export default defineFactsRule({
  id: "extra-content-hoverable",
  tests: ["10.13.2"],
  decides: ["10.13.2"],
  wcag: ["1.4.13"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un contenu qui apparaît au survol doit pouvoir être survolé",
    en: "Content that shows on hover must be hoverable",
  },
  failed: {
    fr: "Ce contenu disparaît dès que le pointeur va vers lui : qui agrandit l'écran ne peut pas le parcourir.",
    en: "This content disappears as soon as the pointer goes to it: people who magnify the screen cannot go through it.",
  },
  repair: {
    fr: "Placez le contenu au contact de ce qui le déclenche, et gardez-le tant que le pointeur est sur l'un ou sur l'autre.",
    en: "Put the content next to what triggers it, and keep it as long as the pointer is over either.",
  },
  needs: ["hover", "listeners"],
  judge: ({ hover, listeners }) => {
    const nodes = hover.contents.filter(({ hoverable }) => hoverable === false);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    // One of each kind was tried: that is not all of them.
    return { outcome: nothingShows(hover, listeners) ? "inapplicable" : "untested" };
  },
});
