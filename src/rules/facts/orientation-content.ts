import { defineFactsRule } from "../../domain/rule.ts";

/** Beyond this share of its text, a page is not shown in one of the orientations. */
const MOST = 0.5;

/** RGAA 13.9 (WCAG 1.3.4): what the page says is there in both orientations. */
export default defineFactsRule({
  id: "orientation-content",
  tests: ["13.9.1"],
  decides: ["13.9.1"],
  wcag: ["1.3.4"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Le contenu doit être le même en portrait et en paysage", en: "The content must be the same in portrait and in landscape" },
  failed: {
    fr: "Le contenu disparaît dans l'une des orientations : qui ne peut pas tourner son écran n'y a pas accès.",
    en: "The content disappears in one of the orientations: people who cannot turn their screen do not get it.",
  },
  cantTell: {
    fr: "Ce texte n'est affiché que dans l'une des orientations : vérifiez qu'il n'apporte rien, ou qu'on y accède autrement.",
    en: "This text is only shown in one of the orientations: check that it says nothing, or can be reached in another way.",
  },
  repair: {
    fr: "N'affichez pas de message « Tournez votre écran » : gardez le contenu dans les deux orientations.",
    en: "Do not show a message “Turn your screen”: keep the content in both orientations.",
  },
  needs: ["legibility"],
  judge: ({ legibility: { texts, frames, orientation } }) => {
    if (orientation === null) return { outcome: "untested" };
    const { missing, lost, turned } = orientation;
    if (missing.length > 0) return { outcome: lost > MOST ? "failed" : "cantTell", nodes: missing };
    // Turned text is told of by another rule.
    return { outcome: texts > 0 && frames === 0 && turned.length === 0 ? "passed" : "untested" };
  },
});
