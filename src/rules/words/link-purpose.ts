import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about links whose words say nothing share (RGAA 6.1), one for each kind of link. */
export const linkPurposeWords = {
  wcag: ["2.4.4"],
  act: ["5effbb", "aizyf1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un lien doit dire où il mène, seul ou avec son contexte", en: "A link must say where it leads, alone or with its context" },
  failed: {
    fr: "L'intitulé du lien conviendrait à n'importe quel lien, et ni phrase, ni élément de liste, ni cellule, ni titre de section ne le distingue.",
    en: "The words of the link would do for any link, and no sentence, list item, cell or heading of its own tells it apart.",
  },
  cantTell: {
    fr: "L'intitulé du lien ne dit rien par lui-même : lisez si la phrase, l'élément de liste, la cellule ou le titre qui précède suffit à le comprendre.",
    en: "The words of the link say nothing alone: read whether its sentence, list item, cell or the heading before it is enough to understand it.",
  },
  repair: {
    fr: "Nommez la destination dans le lien : « Consulter les horaires de la mairie » plutôt que « En savoir plus » ; pour une image, dans son alternative.",
    en: "Name the destination in the link: “See the opening hours of the town hall” rather than “Learn more”; for an image, in its alternative.",
  },
} as const satisfies Partial<RuleWords>;
