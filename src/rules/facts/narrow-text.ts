import { defineFactsRule } from "../../domain/rule.ts";
import { lostToZoom, newlyLost } from "../../reading/legibility.ts";
import { overNarrowEdge } from "../../reading/narrow-reflow.ts";

/**
 * RGAA 10.11 (WCAG 1.4.10): at a width of 320 CSS pixels nothing is lost. What has to be scrolled sideways is `narrow-reflow`'s, what is lost at 200 % already
 * `zoomed-text`'s.
 */
export default defineFactsRule({
  id: "narrow-text",
  tests: ["10.11.1"],
  decides: ["10.11.1"],
  wcag: ["1.4.10"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Rien ne doit manquer dans une largeur de 320 px", en: "Nothing may be missing at a width of 320 px" },
  failed: {
    fr: "Dans une fenêtre de 320 px de large, ce texte est coupé ou recouvert : au zoom ou sur un petit écran, il ne peut plus être lu.",
    en: "In a window 320 px wide this text is cut off or covered: zoomed in, or on a small screen, it can no longer be read.",
  },
  cantTell: {
    fr: "Dans une fenêtre de 320 px de large, ce texte est abrégé : vérifiez que la suite peut être lue.",
    en: "In a window 320 px wide this text is shortened: check that the rest can be read.",
  },
  repair: {
    fr: "Laissez la boîte grandir avec le texte et les lignes se couper ; sur petit écran, empilez les blocs au lieu de les réduire.",
    en: "Let the box grow with the text and lines wrap; on small screens stack blocks instead of shrinking them.",
  },
  needs: ["legibility", "reflow"],
  judge: ({ legibility, reflow }) => {
    const { texts, frames, narrow } = legibility;
    if (narrow === null) return { outcome: "untested" };
    const { sure: lost, unsure } = newlyLost(narrow);
    const told = lostToZoom(legibility);
    const sure = lost.filter((loss) => !told.includes(loss));
    if (sure.length > 0) return { outcome: "failed", nodes: sure };
    if (unsure.length > 0) return { outcome: "cantTell", nodes: unsure };
    // Only where all that was there still is, and fits, is nothing lost for certain.
    const whole = told.length === 0 && frames === 0 && texts > 0 && narrow.unreachable === 0 && fits(reflow.widths);
    return { outcome: whole && overNarrowEdge(reflow).length === 0 ? "passed" : "untested" };
  },
});

const fits = (widths: readonly { readonly width: number; readonly scrollWidth: number }[]): boolean =>
  widths.every(({ width, scrollWidth }) => scrollWidth <= width + 1);
