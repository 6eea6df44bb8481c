import type { Text } from "../../domain/text.ts";

/** Titles of the 13 themes of the RGAA, by number (RGAA 4.1.2, Licence Ouverte 2.0). */
export const themes: Readonly<Record<string, Text>> = {
  "1": { fr: "Images", en: "Images" },
  "2": { fr: "Cadres", en: "Frames" },
  "3": { fr: "Couleurs", en: "Colours" },
  "4": { fr: "Multimédia", en: "Multimedia" },
  "5": { fr: "Tableaux", en: "Tables" },
  "6": { fr: "Liens", en: "Links" },
  "7": { fr: "Scripts", en: "Scripts" },
  "8": { fr: "Éléments obligatoires", en: "Mandatory elements" },
  "9": { fr: "Structuration de l’information", en: "Structure of information" },
  "10": { fr: "Présentation de l’information", en: "Presentation of information" },
  "11": { fr: "Formulaires", en: "Forms" },
  "12": { fr: "Navigation", en: "Navigation" },
  "13": { fr: "Consultation", en: "Consultation" },
};
