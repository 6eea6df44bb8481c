import type { Text } from "./text.ts";

/** Lines of the observatory, in the order of the report. */
export const indicatorIds = [
  "online",
  "handicap",
  "auth",
  "contact",
  "uptime",
  "performance",
  "mobile",
  "jdma",
  "dlnuf",
  "simplicity",
  "satisfaction",
  "help_reachable",
  "help_efficient",
  "help_used",
  "usage",
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** Indicators whose levels stand on a scale: a pipeline may demand one. */
export const levelledIds = [
  "online",
  "handicap",
  "auth",
  "contact",
  "uptime",
  "performance",
  "mobile",
  "jdma",
  "dlnuf",
  "simplicity",
  "satisfaction",
  "help_reachable",
  "help_efficient",
] as const satisfies readonly IndicatorId[];
export type LevelledId = (typeof levelledIds)[number];

/** How much of the goal a level reaches. `grey`: neither good nor bad (not applicable, to come, to confirm). */
export type Rank = "goal" | "middle" | "bottom" | "grey";

/** Where a value comes from. Only `measured` and `imported` values count in the score. */
export const provenances = ["measured", "declared", "imported", "to-confirm"] as const;
export type Provenance = (typeof provenances)[number];

/** Words of the official edition, kept exactly. */
export const sentinels = {
  toCome: "À venir",
  none: "–",
  notApplicable: "Non applicable",
  fewAnswers: "Nombre d'avis insuffisant",
  proactive: "Démarche proactive",
  no: "Non",
} as const;

/** Vigie's own word for what could not be tested or seen: never green. */
export const TO_CONFIRM = "À vérifier";

/** An indicator's row in the one table that every room reads. */
export type IndicatorInfo = {
  readonly title: Text;
  /** What the indicator asks, in one sentence. */
  readonly question: Text;
  /** Official labels (French, as published) with their rank; sentinels are grey everywhere. */
  readonly levels: Readonly<Record<string, Rank>>;
};

const thresholds = { Optimal: "goal", Partiel: "middle", Faible: "bottom" } as const;
const yesNo = { Oui: "goal", Partiel: "middle", Non: "bottom" } as const;

/** Official labels and thresholds: observatory's public code and open data (see docs/method.md). */
export const indicators: Readonly<Record<IndicatorId, IndicatorInfo>> = {
  online: {
    title: { fr: "En ligne", en: "Online" },
    question: { fr: "La démarche peut-elle être faite en ligne ?", en: "Can the procedure be done online?" },
    levels: { Oui: "goal", "Démarche proactive": "goal", "En cours de déploiement local": "middle", Partiel: "middle", Non: "bottom" },
  },
  handicap: {
    title: { fr: "Prise en compte du handicap", en: "Accessibility" },
    question: {
      fr: "La déclaration d'accessibilité est-elle publiée, à jour, et que dit-elle ?",
      en: "Is the accessibility statement published, up to date, and what does it say?",
    },
    levels: { Totale: "goal", Partielle: "middle", "Non conforme": "bottom" },
  },
  auth: {
    title: { fr: "FranceConnect", en: "FranceConnect" },
    question: { fr: "Peut-on s'identifier avec FranceConnect ?", en: "Can one sign in with FranceConnect?" },
    levels: { FranceConnect: "goal", "FranceConnect +": "goal", Non: "bottom" },
  },
  contact: {
    title: { fr: "Contact humain", en: "Human contact" },
    question: {
      fr: "Peut-on joindre une personne du service, et de combien de façons ?",
      en: "Can a person of the service be reached, and in how many ways?",
    },
    levels: yesNo,
  },
  uptime: {
    title: { fr: "Disponibilité", en: "Availability" },
    question: { fr: "Le service répond-il en permanence ?", en: "Does the service answer all the time?" },
    levels: thresholds,
  },
  performance: {
    title: { fr: "Temps de réponse", en: "Response time" },
    question: { fr: "Le serveur répond-il vite ?", en: "Does the server answer quickly?" },
    levels: thresholds,
  },
  mobile: {
    title: { fr: "Mobile", en: "Mobile" },
    question: { fr: "La démarche est-elle utilisable sur un téléphone ?", en: "Can the procedure be used on a phone?" },
    levels: yesNo,
  },
  jdma: {
    title: { fr: "Je donne mon avis", en: "Feedback button" },
    question: { fr: "Le bouton « Je donne mon avis » de cette démarche est-il présent ?", en: "Is the feedback button of this procedure there?" },
    levels: { Oui: "goal", Non: "bottom" },
  },
  dlnuf: {
    title: { fr: "Dites-le-nous une fois", en: "Once only" },
    question: {
      fr: "Combien d'informations déjà connues de l'administration sont redemandées ?",
      en: "How many items that the administration already holds are asked again?",
    },
    levels: thresholds,
  },
  simplicity: {
    title: { fr: "Clarté du langage", en: "Plain language" },
    question: { fr: "Les usagers trouvent-ils les textes clairs ?", en: "Do users find the texts clear?" },
    levels: thresholds,
  },
  satisfaction: {
    title: { fr: "Satisfaction des usagers", en: "User satisfaction" },
    question: { fr: "Quelle note les usagers donnent-ils ?", en: "Which mark do users give?" },
    levels: thresholds,
  },
  help_reachable: {
    title: { fr: "Aide joignable", en: "Help reachable" },
    question: { fr: "Les usagers qui ont cherché de l'aide l'ont-ils obtenue ?", en: "Did users who looked for help get it?" },
    levels: thresholds,
  },
  help_efficient: {
    title: { fr: "Aide efficace", en: "Help efficient" },
    question: { fr: "L'aide obtenue a-t-elle été utile ?", en: "Was the help useful?" },
    levels: thresholds,
  },
  help_used: {
    title: { fr: "Niveau d'autonomie", en: "Autonomy" },
    question: { fr: "Quelle part des usagers fait la démarche sans aide ?", en: "Which share of users needs no help?" },
    levels: {},
  },
  usage: {
    title: { fr: "Recours au numérique", en: "Digital take-up" },
    question: { fr: "Quelle part des démarches est faite en ligne ?", en: "Which share of the procedures is made online?" },
    levels: {},
  },
};

/** Rank of an official label; every label that an indicator does not list is grey. */
export const rankOf = (id: IndicatorId, level: string): Rank => indicators[id].levels[level] ?? "grey";

/** Highest figure, in the official unit; indicators without a row have words only. */
export const highestFigures: Partial<Record<IndicatorId, number>> = {
  uptime: 1,
  help_reachable: 1,
  help_used: 1,
  usage: 1,
  simplicity: 10,
  satisfaction: 10,
  help_efficient: 10,
  performance: Number.POSITIVE_INFINITY,
  dlnuf: Number.POSITIVE_INFINITY,
};

/** `0–1`, where a figure may stand; null where none may. */
export const limitsOf = (id: IndicatorId): string | null => {
  const limit = highestFigures[id];
  return limit === undefined ? null : Number.isFinite(limit) ? `0–${limit}` : "≥ 0";
};
