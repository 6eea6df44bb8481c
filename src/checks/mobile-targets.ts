import { defineCheck } from "../domain/check.ts";
import { cantTell, type Finding, inapplicable, passed } from "../domain/verdict.ts";

/**
 * Controls too small and too close for a thumb: below 24 × 24 CSS pixels with a neighbour within reach. WCAG 2.2 asks for it at
 * level AA, the RGAA 4.1.2 does not yet: advice, to be confirmed by a person, that weighs on no level.
 */
export default defineCheck({
  id: "mobile-targets",
  indicator: "mobile",
  scope: "page",
  title: { fr: "Les boutons et les liens sont assez grands pour le doigt", en: "Buttons and links are large enough for a finger" },
  references: ["WCAG 2.5.8"],
  needs: ["reflow"],
  judge: ({ reflow }) => {
    const [phone] = reflow.widths;
    if (!phone) return inapplicable({ fr: "La page n'a été mesurée à aucune largeur.", en: "The page was measured at no width." });
    const [target] = phone.smallTargets;
    if (!target) {
      return passed({ fr: "Aucun élément à toucher n'est à la fois petit et serré.", en: "No target is both small and crowded." });
    }
    const finding: Finding = {
      outcome: "cantTell",
      message: {
        fr: "Des éléments à toucher mesurent moins de 24 pixels de côté et sont serrés : les personnes qui tremblent ou ont de gros doigts touchent le voisin.",
        en: "Targets measure less than 24 pixels and are crowded: people whose hands tremble, or who have large fingers, hit the neighbour.",
      },
      repair: {
        fr: "Portez la zone sensible à 24 × 24 pixels au moins (44 de préférence), ou écartez les éléments.",
        en: "Make the sensitive area at least 24 × 24 pixels (44 is better), or move the targets apart.",
      },
      selector: target.selector,
      quote: "",
      count: phone.smallTargetCount,
    };
    return cantTell({ fr: "Des éléments à toucher paraissent trop petits.", en: "Some targets look too small." }, [finding]);
  },
});
