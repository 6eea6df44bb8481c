import { defineFactsRule } from "../../domain/rule.ts";
import { skipLinks } from "../../reading/skip-link.ts";

/** RGAA 12.7 (WCAG 2.4.1, 2.4.7): a skip link is seen, at least while it has the focus. */
export default defineFactsRule({
  id: "skip-link-shown",
  tests: ["12.7.2"],
  wcag: ["2.4.1", "2.4.7"],
  act: ["ye5d6e"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Le lien d'accès rapide doit être visible, au moins à la prise de focus",
    en: "The skip link must be visible, at least while it has the focus",
  },
  failed: {
    fr: "Ce lien d'accès rapide reste hors de l'écran quand il reçoit le focus : qui navigue au clavier en voyant ne sait pas qu'il existe.",
    en: "This skip link stays off the screen while it has the focus: sighted people who use the keyboard do not know that it is there.",
  },
  repair: {
    fr: "Ramenez le lien dans l'écran sur :focus (position, clip), comme le font les « Liens d’évitement » du DSFR.",
    en: "Bring the link onto the screen on :focus (position, clip), as the “Skip links” of the DSFR do.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard }) => {
    const links = skipLinks(keyboard);
    const nodes = links.filter(({ shown }) => !shown);
    if (nodes.length > 0) return { outcome: "failed", nodes };
    return { outcome: links.length > 0 ? "passed" : "inapplicable" };
  },
});
