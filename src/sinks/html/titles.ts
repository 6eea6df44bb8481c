import type { IndicatorId } from "../../domain/indicator.ts";
import type { Text } from "../../domain/text.ts";

/** Titles short enough for the head of a column or the end of an axis; the catalogue has the whole ones. A soft hyphen says where they may break. */
export const shortTitles: Readonly<Record<IndicatorId, Text>> = {
  online: { fr: "En ligne", en: "Online" },
  handicap: { fr: "Handicap", en: "Accessi­bility" },
  auth: { fr: "France­Connect", en: "France­Connect" },
  contact: { fr: "Contact humain", en: "Human contact" },
  uptime: { fr: "Dispo­nibilité", en: "Availa­bility" },
  performance: { fr: "Temps de réponse", en: "Response time" },
  mobile: { fr: "Mobile", en: "Mobile" },
  jdma: { fr: "Bouton d’avis", en: "Feedback button" },
  dlnuf: { fr: "Une seule fois", en: "Once only" },
  simplicity: { fr: "Clarté", en: "Plain language" },
  satisfaction: { fr: "Satis­faction", en: "Satis­faction" },
  help_reachable: { fr: "Aide joignable", en: "Help reachable" },
  help_efficient: { fr: "Aide efficace", en: "Help efficient" },
  help_used: { fr: "Autonomie", en: "Autonomy" },
  usage: { fr: "Recours", en: "Take-up" },
};
