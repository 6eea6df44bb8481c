import type { Text } from "../domain/text.ts";

/** What `vigie init` says. */
export const texts = {
  hello: {
    fr: "Vigie écrit votre liste de démarches. Deux questions ; Entrée garde la réponse entre crochets.\n",
    en: "Vigie writes your list of procedures. Two questions; Enter keeps the answer in brackets.\n",
  },
  site: { fr: "Adresse du site de vos démarches : ", en: "Address of the site of your procedures: " },
  again: {
    fr: "« {typed} » n'est pas une adresse ; écrivez par exemple https://demarches.ma-ville.fr\n",
    en: '"{typed}" is no address; write for example https://demarches.ma-ville.fr\n',
  },
  looking: { fr: "Lecture de {host}…\n", en: "Reading {host}…\n" },
  name: { fr: "Nom de la commune ou de l'administration{default} : ", en: "Name of the town or of the administration{default}: " },
  publik: { fr: "{count} {count|formulaire|formulaires} Publik :\n", en: "{count} Publik {count|form|forms}:\n" },
  page: {
    fr: "{count} {count|lien de la page ressemble à une démarche|liens de la page ressemblent à des démarches} :\n",
    en: "{count} {count|link of the page looks like a procedure|links of the page look like procedures}:\n",
  },
  sitemap: {
    fr: "{count} {count|page du plan du site ressemble à une démarche|pages du plan du site ressemblent à des démarches} :\n",
    en: "{count} {count|page of the site map looks like a procedure|pages of the site map look like procedures}:\n",
  },
  none: {
    fr: "Aucune démarche reconnue sur cette page : la liste commence par elle, complétez-la à la main.\n",
    en: "No procedure was recognised on this page: the list begins with it, complete it by hand.\n",
  },
  more: { fr: "  … et {count} {count|autre|autres}\n", en: "  … and {count} more\n" },
  write: { fr: "Écrire {output} [O/n] ? ", en: "Write {output} [Y/n]? " },
  done: {
    fr: "{output} : {count} {count|démarche|démarches}. Et maintenant : {next}\n",
    en: "{output}: {count} {count|procedure|procedures}. And now: {next}\n",
  },
  stopped: { fr: "Rien n'a été écrit.\n", en: "Nothing was written.\n" },
} as const satisfies Readonly<Record<string, Text>>;
