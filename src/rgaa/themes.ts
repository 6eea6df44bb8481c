import type { Text } from "../domain/text.ts";

/** One of the thirteen themes of the RGAA 4: its number, its name, and who is kept out when its criteria are not met. */
export type Theme = { readonly number: number; readonly name: Text; readonly harm: Text };

/** The themes, in order. French names are the official ones; English names and the harm are ours. */
export const themes: readonly Theme[] = [
  {
    number: 1,
    name: { fr: "Images", en: "Images" },
    harm: { fr: "les personnes aveugles ne savent pas ce que l'image montre", en: "blind people do not learn what the image shows" },
  },
  {
    number: 2,
    name: { fr: "Cadres", en: "Frames" },
    harm: { fr: "les personnes aveugles ne savent pas ce que contient le cadre", en: "blind people do not know what the frame holds" },
  },
  {
    number: 3,
    name: { fr: "Couleurs", en: "Colours" },
    harm: {
      fr: "les personnes malvoyantes, âgées ou daltoniennes ne peuvent pas lire",
      en: "people with low vision, older people and colour-blind people cannot read it",
    },
  },
  {
    number: 4,
    name: { fr: "Multimédia", en: "Multimedia" },
    harm: { fr: "les personnes sourdes ou aveugles n'ont pas accès au contenu", en: "deaf or blind people do not get the content" },
  },
  {
    number: 5,
    name: { fr: "Tableaux", en: "Tables" },
    harm: {
      fr: "les personnes aveugles ne savent pas à quelle ligne ni à quelle colonne une donnée se rapporte",
      en: "blind people cannot tell which row or column a value belongs to",
    },
  },
  {
    number: 6,
    name: { fr: "Liens", en: "Links" },
    harm: {
      fr: "les personnes aveugles et celles qui commandent à la voix ne savent pas où mène le lien",
      en: "blind people and people who use voice control do not know where the link leads",
    },
  },
  {
    number: 7,
    name: { fr: "Scripts", en: "Scripts" },
    harm: {
      fr: "les personnes qui utilisent un lecteur d'écran ou le clavier seul ne peuvent pas utiliser le composant",
      en: "people who use a screen reader or only a keyboard cannot operate the component",
    },
  },
  {
    number: 8,
    name: { fr: "Éléments obligatoires", en: "Mandatory elements" },
    harm: {
      fr: "les lecteurs d'écran annoncent mal la page, ou avec la mauvaise prononciation",
      en: "screen readers announce the page badly or with the wrong pronunciation",
    },
  },
  {
    number: 9,
    name: { fr: "Structuration de l’information", en: "Information structure" },
    harm: {
      fr: "les personnes aveugles ne peuvent ni parcourir la page ni en comprendre le plan",
      en: "blind people can neither move through the page nor grasp its outline",
    },
  },
  {
    number: 10,
    name: { fr: "Présentation de l’information", en: "Presentation of information" },
    harm: {
      fr: "les personnes malvoyantes ou qui naviguent au clavier perdent une partie du contenu",
      en: "people with low vision or who use the keyboard lose part of the content",
    },
  },
  {
    number: 11,
    name: { fr: "Formulaires", en: "Forms" },
    harm: {
      fr: "les personnes aveugles ou qui commandent à la voix ne savent pas quoi saisir ni sur quoi appuyer",
      en: "blind people and people who use voice control do not know what to enter or press",
    },
  },
  {
    number: 12,
    name: { fr: "Navigation", en: "Navigation" },
    harm: {
      fr: "les personnes qui naviguent au clavier doivent tout parcourir ou se perdent",
      en: "people who use the keyboard must go through everything or get lost",
    },
  },
  {
    number: 13,
    name: { fr: "Consultation", en: "Consultation" },
    harm: {
      fr: "les personnes qui ont besoin de temps ou de calme, ou d'une autre façon de consulter la page, sont arrêtées",
      en: "people who need more time, less movement or another way to read the page are stopped",
    },
  },
];
