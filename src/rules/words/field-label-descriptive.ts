import type { RuleWords } from "../../domain/rule.ts";

/** What all rules about labels that say nothing share (RGAA 11.2), one for each way of labelling a field. */
export const fieldLabelWords = {
  wcag: ["2.4.6"],
  act: ["cc0f0a"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'étiquette d'un champ doit dire ce qui est demandé", en: "The label of a field must say what is asked" },
  failed: {
    fr: "L'étiquette du champ ne dit pas ce qu'il faut saisir : personne ne peut le savoir hors du contexte, et surtout pas les personnes aveugles.",
    en: "The label of the field does not say what to enter: nobody can know without what is around, blind people least of all.",
  },
  repair: {
    fr: "Nommez l'information demandée : « Nom de naissance », « Numéro de dossier ».",
    en: "Name what is asked: “Name at birth”, “File number”.",
  },
} as const satisfies Partial<RuleWords>;

/** Fields that are filled in. */
export const filledFields =
  "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio],[type=search]),select,textarea,[role=textbox],[role=combobox]";
