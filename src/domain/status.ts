import type { Text } from "./text.ts";
import type { VisitStatus } from "./visit.ts";

/** What an outcome of a visit means for the service, and what to do about it (its short name stands with the sinks' labels). */
export type StatusMeaning = {
  /**
   * Did the service answer? `no`: the service itself failed; `unsure`: it may be fine, a person or another look has to tell;
   * `unasked`: nothing was asked of it.
   */
  readonly answered: "yes" | "no" | "unsure" | "unasked";
  readonly advice: Text;
};

/** One row per outcome: what must never be mixed up is told apart here, for every reader. */
export const statusMeanings: Readonly<Record<VisitStatus, StatusMeaning>> = {
  ok: {
    answered: "yes",
    advice: {
      fr: "Vue et jugée : ce qui est à réparer, s'il y a lieu, est dit ensuite.",
      en: "Seen and judged: what is to be repaired, if anything, is told next.",
    },
  },
  redirected: {
    answered: "yes",
    advice: {
      fr: "Vérifiez que l'adresse d'arrivée est bien celle de la démarche, puis inscrivez-la dans la liste.",
      en: "Check that the address it leads to is the procedure's, then write that one in the list.",
    },
  },
  login_wall: {
    answered: "yes",
    advice: {
      fr: "Seul ce qui précède la connexion a été jugé : faites vérifier le reste par une personne qui dispose d'un compte.",
      en: "Only what stands before the sign-in was judged: have somebody with an account look at the rest.",
    },
  },
  blocked: {
    answered: "unsure",
    advice: {
      fr: "Le service n'est pas forcément en panne : il a refusé l'outil. Ouvrez la page vous-même, puis demandez à l'exploitant d'autoriser Vigie.",
      en: "The service is not necessarily down: it turned the tool away. Open the page yourself, then ask its operator to let Vigie through.",
    },
  },
  closed: {
    answered: "unsure",
    advice: {
      fr: "La page annonce que la démarche est fermée : confirmez ses dates d'ouverture et relancez l'audit pendant celles-ci.",
      en: "The page says that the procedure is closed: confirm when it is open, and audit it again then.",
    },
  },
  maintenance: {
    answered: "no",
    advice: {
      fr: "Relancez l'audit après la maintenance ; si elle dure, prévenez l'exploitant.",
      en: "Audit again after the maintenance; when it lasts, tell the operator.",
    },
  },
  not_found: {
    answered: "no",
    advice: {
      fr: "L'adresse ne mène plus à une page : corrigez-la dans la liste, ou faites rétablir la page ou une redirection.",
      en: "The address no longer leads to a page: correct it in the list, or have the page or a redirect put back.",
    },
  },
  server_error: {
    answered: "no",
    advice: {
      fr: "Le service a répondu par une erreur : signalez-la à l'exploitant avec l'heure de la visite, puis relancez l'audit.",
      en: "The service answered with an error: report it to the operator with the time of the visit, then audit again.",
    },
  },
  tls_error: {
    answered: "no",
    advice: {
      fr: "Les navigateurs mettent les usagers en garde contre ce site : faites renouveler ou corriger son certificat.",
      en: "Browsers warn people against this site: have its certificate renewed or corrected.",
    },
  },
  dns_error: {
    answered: "no",
    advice: {
      fr: "Vérifiez d'abord la connexion de cette machine et l'orthographe de l'adresse ; sinon, le nom de domaine n'existe plus.",
      en: "First check this machine's connection and the spelling of the address; otherwise the domain name no longer exists.",
    },
  },
  connection_error: {
    answered: "no",
    advice: {
      fr: "Le serveur a refusé ou coupé la connexion, ou se redirige sans fin : relancez l'audit, puis prévenez l'exploitant.",
      en: "The server refused or cut the connection, or redirects for ever: audit again, then tell the operator.",
    },
  },
  timeout: {
    answered: "unsure",
    advice: {
      fr: "La page n'est pas venue dans le temps imparti, peut-être par notre faute : relancez l'audit avant de conclure.",
      en: "The page did not come in time, perhaps through our fault: audit again before you conclude.",
    },
  },
  too_large: {
    answered: "yes",
    advice: {
      fr: "La page dépasse ce qu'un navigateur peut charger raisonnablement : faites-la alléger.",
      en: "The page is more than a browser can reasonably load: have it made lighter.",
    },
  },
  not_html: {
    answered: "yes",
    advice: {
      fr: "L'adresse mène à un document (PDF, image, téléchargement) : inscrivez dans la liste la page qui le présente.",
      en: "The address leads to a document (PDF, picture, download): write the page that presents it in the list.",
    },
  },
  unstable: {
    answered: "unsure",
    advice: {
      fr: "La page a changé ou s'est interrompue pendant la visite : relancez l'audit ; si cela se répète, prévenez l'exploitant.",
      en: "The page changed or broke off during the visit: audit again; when it happens again, tell the operator.",
    },
  },
  no_url: {
    answered: "unasked",
    advice: {
      fr: "Ajoutez l'adresse de la démarche à la liste (clé « url ») si elle peut être faite en ligne.",
      en: 'Add the address of the procedure to the list (key "url") if it can be done online.',
    },
  },
  scanner_error: {
    answered: "unasked",
    advice: {
      fr: "Rien n'est à reprocher au service : à moins que vos options n'en soient la cause, relancez la même commande, qui reprendra cette démarche ; si l'erreur revient, signalez-la-nous.",
      en: "The service is not to blame: unless your options are the cause, run the same command again, it will take this procedure up; if the error comes back, tell us.",
    },
  },
};
