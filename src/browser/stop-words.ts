import type { Decision } from "../reading/outcome.ts";

/** What a page did that made us stop, or that we stopped. */
export const stopWords = {
  reloads: {
    status: "unstable",
    why: { fr: "La page se recharge ou se redirige sans fin.", en: "The page reloads or redirects itself without end." },
  },
  dialogs: {
    status: "unstable",
    why: { fr: "La page ouvre des boîtes de dialogue sans fin.", en: "The page opens dialogs without end." },
  },
  truncated: {
    status: "unstable",
    why: { fr: "La réponse s'interrompt avant la fin.", en: "The answer breaks off before its end." },
  },
  empty: {
    status: "unstable",
    why: { fr: "Le serveur répond sans rien envoyer à afficher.", en: "The server answers but sends nothing to show." },
  },
  blank: {
    status: "unstable",
    why: { fr: "La page répond mais n'affiche rien.", en: "The page answers but renders nothing." },
  },
  left: {
    status: "unstable",
    why: { fr: "La page se quitte d'elle-même et laisse une page vide.", en: "The page leaves by itself and an empty page stays." },
  },
  nowhere: {
    status: "connection_error",
    why: {
      fr: "L'adresse mène à ce qu'aucun navigateur n'ouvre comme page web (autre application, script, fichier).",
      en: "The address leads to what no browser opens as a web page (another application, a script, a file).",
    },
  },
  download: {
    status: "not_html",
    why: { fr: "L'adresse donne un fichier à télécharger, pas une page.", en: "The address gives a file to download, not a page." },
  },
  unread: {
    status: "scanner_error",
    why: { fr: "Vigie n'a pas réussi à lire la page.", en: "Vigie did not manage to read the page." },
  },
  hung: {
    status: "timeout",
    why: {
      fr: "La page ne répond plus : un de ses scripts l'occupe tout entière.",
      en: "The page no longer answers: one of its scripts keeps it busy.",
    },
  },
  unfinished: {
    status: "timeout",
    why: { fr: "La page ne finit pas d'arriver dans le délai.", en: "The page does not finish arriving within the limit." },
  },
  late: {
    status: "timeout",
    why: { fr: "La page a pris tout le temps imparti.", en: "The page took all the time that it was given." },
  },
  heavy: {
    status: "too_large",
    why: { fr: "La page prend plus de mémoire qu'un poste n'en a pour elle.", en: "The page takes more memory than a computer has for it." },
  },
  fell: {
    status: "unstable",
    why: {
      fr: "Le navigateur est tombé pendant la visite, et une seconde fois alors que cette démarche l'avait pour elle seule.",
      en: "The browser fell during the visit, and a second time while this procedure had it for itself alone.",
    },
  },
  posted: {
    status: "unstable",
    why: {
      fr: "La page envoie d'elle-même un formulaire au chargement ; Vigie l'a arrêtée.",
      en: "The page posts a form by itself at load; Vigie stopped it.",
    },
  },
  signIn: {
    status: "login_wall",
    why: {
      fr: "La page envoie d'elle-même une demande d'identification (SAML) ; Vigie l'a arrêtée.",
      en: "The page posts a request to sign in by itself (SAML); Vigie stopped it.",
    },
  },
  private: {
    status: "connection_error",
    why: {
      fr: "L'adresse mène à une machine privée, que le public ne peut pas joindre.",
      en: "The address leads to a private machine, which the public cannot reach.",
    },
  },
} as const satisfies Readonly<Record<string, Decision>>;
